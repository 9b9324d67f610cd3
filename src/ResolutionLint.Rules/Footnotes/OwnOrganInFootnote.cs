using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6010: a note that names the adopting organ before the number of its own resolution.</summary>
public sealed class OwnOrganInFootnote : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6010");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Organ is not { } organ)
            return;

        foreach (var citation in context.Semantics.Citations)
        {
            if (citation is { Node: Footnote note, OrganSpan: { } named, NounSpan: { } noun, IsQuoted: false }
                && named.End + 1 == noun.Start && note.Text.Text.AsSpan(named.Start, named.Length).SequenceEqual(organ) && IsCitationNote(note, named.Start))
                Report(context, note, TextSpan.FromBounds(named.Start, noun.End), noun, named.Start == 0);
        }
    }

    // In the middle of an explanation the organ is named as in the text.
    private static bool IsCitationNote(Footnote note, int start) => start == 0 || note.Text.Text.AsSpan(0, start).TrimEnd() is "See" or "See also";

    private static void Report(NodeContext<ResolutionDocument> context, Footnote note, TextSpan words, TextSpan noun, bool isFirst)
    {
        var plain = note.Text.Text.Substring(noun.Start, noun.Length);
        var right = isFirst ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain;
        var place = note.Text.GetSourceSpan(words);
        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", place, right), right);
    }
}
