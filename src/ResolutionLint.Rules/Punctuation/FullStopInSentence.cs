using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5027: a full stop before a word with a small letter.</summary>
public sealed class FullStopInSentence : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5027");

    private static readonly LiteralSearch Stop = new(". ");

    private static readonly LiteralSearch Connectors = new("and ", "or ", "in ", "to ", "with ", "as ", "for ", "including ", "which ", "that ", "by ", "on ", "the ", "at ", "from ", "through ");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<TextNode>(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;

        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText))
            return;

        var text = node.Text.Text;

        for (var stop = Stop.IndexIn(node.Text); stop >= 0; stop = Stop.IndexIn(node.Text, stop + 1))
        {
            if (IsInSentence(text, stop) && !IsOfNote(text, stop) && IsOnOnePage(context, node, stop) && !context.Semantics.QuotationsIn(node).Contains(stop) && node.IsEnglish())
                Report(context, node, stop);
        }
    }

    private static void Report(ReportingContext context, TextNode node, int stop)
    {
        var next = stop + 2;
        var end = node.Text.Text.IndexOf(' ', next) is > 0 and var blank ? blank : node.Text.Length;
        var start = StartOfWord(node.Text.Text, stop);
        context.Report(Rule, node.Text.GetSourceSpan(TextSpan.FromBounds(start, stop + 1)), node.Text.Text[next..end]);
    }

    // Addresses of pages have no word of two letters behind a blank that goes on in small letters alone.
    private static bool IsInSentence(string text, int stop) =>
        stop + 3 < text.Length
        && char.IsAsciiLetterLower(text[stop + 2])
        && char.IsAsciiLetterLower(text[stop + 3])
        && StartOfWord(text, stop) is var start
        && (IsWord(text.AsSpan(start, stop - start)) || (IsName(text.AsSpan(start, stop - start)) && GoesOn(text.AsSpan(stop + 2))))
        && !IsAddress(text, stop + 2);

    private static bool IsWord(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z') && !Abbreviations.MayBe(word);

    private static bool IsName(ReadOnlySpan<char> word) =>
        !word.IsEmpty && char.IsAsciiLetterUpper(word[0]) && !word[1..].ContainsAnyExceptInRange('a', 'z') && !Abbreviations.MayBeTitle(word);

    // "The Commission. and": no sentence and no entry of a list begins so.
    private static bool GoesOn(ReadOnlySpan<char> rest) => Connectors.Begins(rest);

    // "* Any changes to the list of sponsors will be reflected in the record of the meeting.": a note of the page that has come among the words.
    private static bool IsOfNote(string text, int stop) => text.AsSpan(0, stop).Contains('*');

    // Where more than the end of a line stood between the two, a page may have been read in the wrong order.
    private static bool IsOnOnePage(ReportingContext context, TextNode node, int stop) =>
        context.Document.Source.ToString(node.Text.GetSourceSpan(new TextSpan(stop + 1, 2))).Count(sign => sign == '\n') < 2;

    private static bool IsAddress(string text, int start)
    {
        var rest = text.AsSpan(start);
        var word = rest.IndexOf(' ') is >= 0 and var end ? rest[..end] : rest;
        return word.Contains('/') || word.TrimEnd(".,;:").Contains('.');
    }

    private static int StartOfWord(string text, int end) => text.LastIndexOf(' ', end) + 1;
}
