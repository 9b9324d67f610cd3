using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>The openers that a text sets in capitals, and the paragraphs that it sets in capitals as a whole.</summary>
internal static class CapitalOpeners
{
    // What is printed in italics today was typed in capitals.
    private const int FirstYear = 1990;

    // The words that lead on from an opener: "DEEPLY CONCERNED BY", "NOTES THAT".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Followers =
        new HashSet<string> { "THAT", "THE", "OF", "BY", "AT", "ABOUT", "WITH", "IN", "ON", "UPON", "TO", "ITS", "ALL", "FOR", "A", "AN" }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The openers in capitals, in the order of the text; none in a text from the days of the typewriter.</summary>
    public static IEnumerable<Opener> In(ResolutionDocument document, DocumentSemantics semantics)
    {
        if (semantics.Context.ReferenceDate.Year < FirstYear)
            yield break;

        foreach (var node in document.Resolutions.SelectMany(resolution => resolution.DescendantsAndSelf()))
        {
            if (node is TextNode text && semantics.Openers.TryGetKnown(text, out var opener) && IsInCapitals(opener))
                yield return opener;
        }
    }

    /// <summary>The paragraphs in capitals throughout, in which no opener is set apart, in the order of the text; none in a text from the days of the typewriter.</summary>
    public static IEnumerable<TextNode> ParagraphsIn(ResolutionDocument document, DocumentSemantics semantics) =>
        semantics.Context.ReferenceDate.Year < FirstYear
            ? []
            : document.Resolutions.SelectMany(resolution => resolution.DescendantsAndSelf())
                .Where(node => node is PreambularParagraph or OperativeParagraph)
                .Cast<TextNode>()
                .Where(paragraph => CapitalText.Is(paragraph.Text) && paragraph.FirstWord() is not null);

    /// <summary>What writes an opener in small letters but for its first; null where a page break goes through it.</summary>
    public static TextChange? Change(Opener opener)
    {
        var text = opener.Node.Text;
        var span = TextSpan.FromBounds(opener.Span.Start, EndOf(text.Text, opener.Span.End));
        var place = text.GetSourceSpan(span);

        return place.Length == span.Length
            ? new TextChange(place, opener.Text + text.Text[opener.Span.End..span.End].ToLowerInvariant())
            : null;
    }

    private static bool IsInCapitals(Opener opener) =>
        !opener.Text.AsSpan().SequenceEqual(opener.Node.Text.Text.AsSpan(opener.Span.Start, opener.Span.Length));

    private static int EndOf(string text, int end)
    {
        while (end + 1 < text.Length && text[end] == ' ')
        {
            var length = text.AsSpan(end + 1).IndexOfAnyExceptInRange('A', 'Z');

            // "A/79/12" and "ON-SITE" only begin with such a word.
            if (length <= 0 || end + 1 + length >= text.Length || text[end + 1 + length] != ' ' || !Followers.Contains(text.AsSpan(end + 1, length)))
                break;

            end += 1 + length;
        }

        return end;
    }
}
