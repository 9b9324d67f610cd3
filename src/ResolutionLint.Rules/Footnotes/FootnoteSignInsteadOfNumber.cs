using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6008: a footnote marker that is no number.</summary>
public sealed class FootnoteSignInsteadOfNumber : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6008");

    private static readonly LiteralSearch Signs = new("*", "†", "‡");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        // Where notes are numbered, a sign without a note is one that the drafter meant to have.
        var isNumbered = context.Semantics.Footnotes.Notes.Any(note => char.IsAsciiDigit(note.Name[0]));

        foreach (var reference in context.Semantics.Footnotes.References)
        {
            if (reference.Marker.Name[0] is '*' or '†' or '‡' && (reference.Note is not null || (isNumbered && StandsBehindWord(reference.Node.Text.Text, reference.Marker.Offset))) && IsOfBody(reference.Node))
                context.Report(Rule, reference.Marker.Span, reference.Marker.Name);
        }

        if (isNumbered)
            AnalyzeText(context);
    }

    // What no note answers to stays in the words.
    private static void AnalyzeText(NodeContext<ResolutionDocument> context)
    {
        foreach (var node in context.Semantics.RunningText.Where(IsOfBody))
        {
            for (var at = Signs.IndexIn(node.Text); at >= 0; at = Signs.IndexIn(node.Text, at + 1))
            {
                if (IsMarker(node.Text.Text, at))
                    context.Report(Rule, node.Text.GetSourceSpan(new TextSpan(at, 1)), node.Text.Text[at].ToString());
            }
        }
    }

    private static bool IsOfBody(TextNode node) => node is PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText;

    // Behind a word or its mark, and before a blank: "the Secretary-General* on", "Development,† supports".
    private static bool IsMarker(string text, int at) =>
        StandsBehindWord(text, at)
        && (at + 1 == text.Length || text[at + 1] is ' ' or ',' or ';' or '.');

    // Behind a figure it may be the asterisk of a document that was issued again.
    private static bool StandsBehindWord(string text, int at) =>
        at > 1 && at <= text.Length && (char.IsLetter(text[at - 1]) || text[at - 1] is ',' or ';' or '.' or ')' or '”');
}
