using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>A report that a paragraph speaks of: "the report of the Secretary-General".</summary>
/// <param name="Span">The word "report" in the logical text.</param>
/// <param name="Author">The words behind it up to the next comma or verb, which tell reports apart.</param>
/// <param name="Start">Where its article begins.</param>
internal sealed record ReportMention(TextSpan Span, string Author, int Start)
{
    private static readonly string[] Tails = [" on ", " for ", " and ", " to ", " about ", " concerning ", " regarding ", " entitled ", " submitted ", " prepared ", " pursuant ", " containing "];

    private const string Article = "the ";
    private const string Lead = "report of ";
    private const int LongestAdjective = 20;
    private const int LongestAuthor = 60;

    /// <summary>The author without what the report is about and whatever else follows: "the Agency" of "the Agency for 2024".</summary>
    public string AuthorHead => Tails.Aggregate(Author, (head, tail) => head.IndexOf(tail, StringComparison.Ordinal) is > 0 and var end ? head[..end] : head);

    /// <summary>The reports of a paragraph in order.</summary>
    public static IEnumerable<ReportMention> In(string text)
    {
        for (var i = text.IndexOf(Lead, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Lead, i + 1, StringComparison.Ordinal))
        {
            if (StartOf(text.AsSpan(0, i)) is not { } article)
                continue;

            var start = i + Lead.Length;
            var end = text.AsSpan(start, Math.Min(LongestAuthor, text.Length - start)).IndexOfAny(",;:.");
            yield return new ReportMention(new TextSpan(i, "report".Length), text.Substring(start, end < 0 ? Math.Min(LongestAuthor, text.Length - start) : end), article);
        }
    }

    // "the report", "the annual report": one word between says which of the reports it is. "A report" is none in particular.
    private static int? StartOf(ReadOnlySpan<char> before)
    {
        if (before.EndsWith(Article))
            return before.Length - Article.Length;

        before = before.TrimEnd(' ');
        var adjective = before.LastIndexOf(' ') + 1;

        return before.Length - adjective is > 0 and <= LongestAdjective && char.IsAsciiLetterLower(before[adjective]) && before[..adjective].EndsWith(Article)
            ? adjective - Article.Length
            : null;
    }
}
