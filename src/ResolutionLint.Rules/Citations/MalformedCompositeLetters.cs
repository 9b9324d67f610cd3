using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3020: the letters of several parts joined by a stroke or a hyphen, or stuck to the number.</summary>
public sealed class MalformedCompositeLetters : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3020");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (citation is not { PartCount: > 1, PartIndex: 0, IsQuoted: false }
            || citation.Organ is null
            || citation.Has(CitationFaults.SymbolForNumber | CitationFaults.WrongSeparator))
        {
            return;
        }

        var written = citation.Node.Text.Text.Substring(citation.NumberSpan.Start, citation.NumberSpan.Length);
        var right = CompositeNumber.Write(citation);

        if (written == right)
            return;

        var place = citation.Node.Text.GetSourceSpan(citation.NumberSpan);
        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", place, right), written, right);
    }
}
