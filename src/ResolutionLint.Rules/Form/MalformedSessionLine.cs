using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1022: a session or agenda line in another form than its own.</summary>
public sealed partial class MalformedSessionLine : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1022");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var masthead = MastheadText.Of(context.Node);

        if (context.Semantics.Context.Organ is OrganNames.GeneralAssembly or OrganNames.HumanRightsCouncil
            && masthead.Session is { IsSpecial: false, Ordinal: { } ordinal } line
            && Write(ordinal) is var right && line.Text != right)
            context.Report(Rule, line.Span, CodeFix.Safe($"Write '{right}'", line.Span, right), line.Text, right);

        if (masthead.First(AgendaPattern()) is { } agenda)
            context.Report(Rule, MastheadText.SpanOf(agenda.Groups["line"]), agenda.Groups["line"].Value, $"Agenda item {agenda.Groups["number"].Value}");
    }

    private static string Write(int ordinal)
    {
        var words = OrdinalWords.ToWords(ordinal);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]} session";
    }

    [GeneratedRegex(@"^[^\S\n]*(?<line>(?!Agenda item[^\S\n]\d)(?i:agenda[^\S\n]+)?(?i:items?)(?i:[^\S\n]+no\.?)?[^\S\n]*[:#]?[^\S\n]*(?<number>\d{1,3}(?:[^\S\n]\([a-z]\))?))[^\S\n]*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AgendaPattern();
}
