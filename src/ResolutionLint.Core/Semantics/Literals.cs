using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds addresses of pages and persons, code and targets of links in Markdown, and tags: with another letter they would lead elsewhere.</summary>
internal static partial class Literals
{
    private static readonly LiteralSearch Signs = LiteralSearch.IgnoringCase("://", "www.", "@", "`", "](", "<");

    /// <summary>Whether a text has a sign without which there are none.</summary>
    public static bool MayBeIn(TextFacts text) => Signs.IsIn(text);

    /// <summary>The places of a text, in order.</summary>
    public static IReadOnlyList<TextSpan> In(TextFacts text)
    {
        if (!MayBeIn(text))
            return [];

        var spans = new List<TextSpan>();

        for (var match = Literal().Match(text.Text); match.Success; match = match.NextMatch())
            spans.Add(new TextSpan(match.Index, LengthOf(match.ValueSpan)));

        return spans;
    }

    // "(see https://example.org/a_(b))." An address may hold brackets, and one that it does not open closes what it stands in.
    private static int LengthOf(ReadOnlySpan<char> literal)
    {
        var end = literal.TrimEnd(".,;:").Length;
        return literal[..end] is [not '(', .., ')'] inner && inner.Count(')') > inner.Count('(') ? LengthOf(inner[..^1]) : literal.Length;
    }

    // Bounds keep signs without a partner from costing more than the length of the text.
    [GeneratedRegex(
        @"(?<!`)(?<code>`{1,9})(?!`).{1,500}?(?<!`)\k<code>(?!`)"
        + @"|(?<=\])\([^()\[\]]{1,500}\)"
        + @"|</?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?/?>"
        + @"|(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,15}://|(?<!\w)www\.)[^\s<>“”""`]+"
        + @"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
