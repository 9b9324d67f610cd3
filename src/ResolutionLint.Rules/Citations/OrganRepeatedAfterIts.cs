using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3008: "its resolution …, by which the General Assembly established", where the organ is already "it".</summary>
public sealed partial class OrganRepeatedAfterIts : ResolutionAnalyzer
{
    private const int SubjectWindow = 60;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3008");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    [GeneratedRegex(@"\G,? (?:by|in|through|under|with) which (?<organ>the (?<name>General Assembly|Assembly|Security Council|Economic and Social Council|Human Rights Council|Council)) (?=[a-z])")]
    private static partial Regex RepeatedOrgan();

    // "endorsed by the General Assembly in its resolution …": there the organ is no "it".
    private static bool IsSubject(Citation citation, string organ)
    {
        var end = citation.OrganSpan?.Start ?? citation.Span.Start;
        var start = Math.Max(0, end - SubjectWindow);
        var name = organ[(organ.LastIndexOf(' ') + 1)..];

        return citation.Node.Text.Text.AsSpan(start, end - start).Contains(name, StringComparison.Ordinal);
    }

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;
        var text = citation.Node.Text;

        if (citation.Evidence != OrganEvidence.Own || citation.IsQuoted || citation.Organ is not { } organ || organ != context.Semantics.Context.Organ)
            return;

        if (RepeatedOrgan().Match(text.Text, citation.Span.End) is not { Success: true } match || !organ.EndsWith(match.Groups["name"].Value, StringComparison.Ordinal))
            return;

        if (IsSubject(citation, organ))
            return;

        var repeated = match.Groups["organ"];
        var place = text.GetSourceSpan(new TextSpan(repeated.Index, repeated.Length));
        context.Report(Rule, place, CodeFix.Safe("Write \"it\"", place, "it"), repeated.Value);
    }
}
