using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4005: a name that is a word or two away from that of a known body.</summary>
public sealed partial class NearMissName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4005");

    private const int LongestLead = 48;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var misses = context.Semantics.Bodies.Where(mention => mention is { Accuracy: NameAccuracy.NearMiss, IsQuoted: false } && !IsInTitle(context, mention)).ToList();

        // A name that a text keeps to is the name of something else.
        foreach (var group in misses.GroupBy(mention => mention.Name, StringComparer.Ordinal).Where(group => group.Count() < 3))
        {
            foreach (var mention in group)
                Report(context, mention);
        }
    }

    // "the Havana Charter for an International Trade Organization" names a body that its instrument was to found.
    private static bool IsInTitle(NodeContext<ResolutionDocument> context, BodyMention mention)
    {
        var start = Math.Max(0, mention.Span.Start - LongestLead);
        var lead = mention.Node.Text.Text.AsSpan(start, mention.Span.Start - start);

        return InstrumentPattern().IsMatch(lead)
            || context.Semantics.Instruments.Any(instrument => instrument.Node == mention.Node && instrument.Span.Contains(mention.Span));
    }

    [GeneratedRegex(@"\b(?:Charter|Convention|Treaty|Agreement|Protocol|Statute|Covenant|Constitution|Declaration|Pact) (?:(?:for|on|concerning|establishing)(?: (?:the|an?))?|of an?) $")]
    private static partial Regex InstrumentPattern();

    private static void Report(NodeContext<ResolutionDocument> context, BodyMention mention)
    {
        if (mention.RegisteredName is not { Text: { } official })
            return;

        var span = mention.Node.Text.GetSourceSpan(mention.Span);
        var fix = CodeFix.Unsafe($"Write \"{official}\"", span, NameInText.KeepApostrophe(official, mention.Name));
        context.Report(Rule, span, fix, mention.Name, official);
    }
}
