using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5001: a preambular paragraph that does not end in a comma.</summary>
public sealed class MissingPreambularComma : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5001");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLC. ");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        var late = PreambleAfterOperativePart.Find(context.Semantics.Openers, context.Node).Select(found => found.Paragraph).ToHashSet();
        var next = Followers(context.Node.Preamble);
        var paragraphs = Complete(context.Node).Where(paragraph => IsParagraph(context, paragraph)).ToLookup(
            paragraph => !late.Contains(paragraph) && IsPlainlyPreambular(context, paragraph),
            paragraph => ClosingMark.Before(context, paragraph, Opened(context, next.GetValueOrDefault(paragraph))));
        var plain = paragraphs[true].OfType<ClosingMark>().ToList();

        ClosingFaults.Report(context, Rule, [.. plain.Where(IsWrong)], plain.Count, ',');

        foreach (var closing in paragraphs[false].OfType<ClosingMark>().Where(IsWrong))
            context.Report(Rule, closing.LastWord);
    }

    private static Dictionary<PreambularParagraph, PreambularParagraph> Followers(ImmutableArray<PreambularParagraph> preamble)
    {
        var followers = new Dictionary<PreambularParagraph, PreambularParagraph>();

        for (var i = 1; i < preamble.Length; i++)
            followers.Add(preamble[i - 1], preamble[i]);

        return followers;
    }

    private static bool IsWrong(ClosingMark closing) => closing is { IsQuoted: false, IsLost: false } and ({ Mark: not (',' or ':') } or { LeadsNowhere: true });

    // What opens like no paragraph may be what the colon before it introduces.
    private static PreambularParagraph? Opened(NodeContext<Resolution> context, PreambularParagraph? next) =>
        next is not null && context.Semantics.Openers.TryGet(next, out var opener) && opener.Entry is not null ? next : null;

    // Where no decision follows, the last paragraph ends the text, or the page does.
    private static IEnumerable<PreambularParagraph> Complete(Resolution resolution) =>
        resolution.Operatives.IsEmpty ? resolution.Preamble.SkipLast(1) : resolution.Preamble;

    // A comma would not mend words that open like no reason, that hold a decision or that stand behind one: those have to be written or moved first.
    private static bool IsPlainlyPreambular(NodeContext<Resolution> context, PreambularParagraph paragraph) =>
        context.Semantics.Openers.TryGet(paragraph, out var opener)
        && (opener.Entry is not null || opener.Form == OpenerForm.Participle)
        && !paragraph.HoldsAnotherOpener(OpenerForm.Finite, context.Semantics.Lexicon.Openers);

    // A preamble that is numbered through with the operative part takes the marks of that part. Words that neither open like a paragraph nor close with a mark are a heading.
    private static bool IsParagraph(NodeContext<Resolution> context, PreambularParagraph paragraph) =>
        paragraph.Label is null
        && !IsHeadingOf(paragraph)
        && !HoldsDecision(context, paragraph)
        && ((context.Semantics.Openers.TryGet(paragraph, out var opener) && opener.Entry is not null) || ClosingMark.Of(paragraph) is { Mark: not null });

    // The mark is that of a decision whose number was misread.
    private static bool HoldsDecision(NodeContext<Resolution> context, PreambularParagraph paragraph) =>
        MisreadNumber.In(context.Semantics, context.Node).Any(number => paragraph.Span.Contains(number.Span));

    // Under the bare numeral of a section, words without a mark are its heading, even if they open with a participle.
    private static bool IsHeadingOf(PreambularParagraph paragraph) =>
        paragraph.Parent is Section section
        && !section.Text.Text.AsSpan().ContainsAnyExcept(Numerals)
        && section.Children[0] == paragraph
        && ClosingMark.Of(paragraph) is { Mark: null };
}
