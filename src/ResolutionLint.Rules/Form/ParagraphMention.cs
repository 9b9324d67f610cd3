using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Form;

/// <summary>A paragraph of the same text that is referred to by its number: "paragraph 5 (b) above".</summary>
/// <param name="Span">Number and letter in the logical text.</param>
/// <param name="Phrase">Number and letter, and of the words around them those that no other number of the phrase is nearer to.</param>
/// <param name="Number">The number.</param>
/// <param name="Letter">The letter without its brackets; null where there is none.</param>
/// <param name="Side">Where it is said to stand.</param>
public sealed partial record ParagraphMention(TextSpan Span, TextSpan Phrase, int Number, string? Letter, ParagraphSide Side)
{
    /// <summary>Number and letter as they are cited.</summary>
    public string Name => Letter is null ? Number.ToString(CultureInfo.InvariantCulture) : $"{Number} ({Letter})";

    /// <summary>The paragraphs of its own that a text refers to. Only "above", "below" and "of the present resolution" tell them from those of others.</summary>
    public static IEnumerable<ParagraphMention> In(string text)
    {
        if (!text.AsSpan().Contains("aragraph", StringComparison.Ordinal))
            yield break;

        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            var side = match.Groups["side"].ValueSpan is "above" ? ParagraphSide.Above : match.Groups["side"].ValueSpan is "below" ? ParagraphSide.Below : ParagraphSide.Anywhere;
            var list = match.Groups["list"];

            var items = ItemPattern().Matches(list.Value);

            for (var i = 0; i < items.Count; i++)
            {
                var item = items[i];
                var start = i == 0 ? match.Index : list.Index + item.Index;
                var end = i == items.Count - 1 ? match.Index + match.Length : list.Index + item.Index + item.Length;
                var letter = item.Groups["letter"] is { Success: true } found ? found.Value : null;
                var number = int.Parse(item.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                yield return new ParagraphMention(new TextSpan(list.Index + item.Index, item.Length), TextSpan.FromBounds(start, end), number, letter, side);
            }
        }
    }

    [GeneratedRegex(@"\b[Pp]aragraphs? (?<list>\d{1,3}(?: ?\([a-z]{1,3}\))*(?:(?:, and |, or |, | and | or | to |–|-)\d{1,3}(?: ?\([a-z]{1,3}\))*)*),? (?<side>above|below|of (?:the present|this) (?:draft )?resolution)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<number>\d{1,3})(?: ?\((?<letter>[a-z]{1,2})\))?", RegexOptions.ExplicitCapture)]
    private static partial Regex ItemPattern();
}
