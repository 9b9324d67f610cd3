using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2028: openers or whole paragraphs in capitals, one finding for all of a text.</summary>
public sealed class OpenerInCapitals : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2028");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var openers = CapitalOpeners.In(context.Node, context.Semantics).ToList();

        if (openers.Count == 0)
        {
            AnalyzeParagraphs(context);
            return;
        }

        var changes = openers.Select(CapitalOpeners.Change).OfType<TextChange>().Concat(OrganLines(context.Node)).OrderBy(change => change.Span).ToImmutableArray();
        var fix = changes.IsEmpty ? null : new CodeFix("Write the openers in small letters", changes, FixSafety.Safe);
        var others = openers.Skip(1).Select(opener => new RelatedLocation(opener.SourceSpan(), "This opener is in capitals as well."));
        var first = openers[0];
        var written = first.Node.Text.Text.Substring(first.Span.Start, first.Span.Length);
        context.Report(Rule, first.SourceSpan(), fix, [.. others], $"\"{written}\" is", $"\"{first.Text}\"", AndOthers(openers.Count));
    }

    // Which words keep a capital is for the drafter to say, so that nothing is offered.
    private static void AnalyzeParagraphs(NodeContext<ResolutionDocument> context)
    {
        if (CapitalOpeners.ParagraphsIn(context.Node, context.Semantics).ToList() is not [var first, .. var rest])
            return;

        var others = rest.Select(paragraph => new RelatedLocation(FirstWord(paragraph), "This paragraph is in capitals as well."));
        context.Report(Rule, FirstWord(first), fix: null, [.. others], "This paragraph is", "it in small letters", AndOthers(1 + rest.Count));
    }

    private static string AndOthers(int count) => count > 1 ? ", and the others of the text likewise" : string.Empty;

    private static TextSpan FirstWord(TextNode paragraph) => paragraph.Text.GetSourceSpan(paragraph.FirstWord()!.Value);

    private static IEnumerable<TextChange> OrganLines(ResolutionDocument document) =>
        document.Resolutions.Select(resolution => resolution.OrganLine).OfType<OrganLine>().Select(line => line.InSmallLetters()).OfType<TextChange>();
}
