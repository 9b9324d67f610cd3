using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>A report that a paragraph speaks of: "the report of the Secretary-General".</summary>
/// <param name="Span">The word "report" in the logical text.</param>
/// <param name="Author">The words behind it up to the next comma or verb, which tell reports apart.</param>
internal sealed record ReportMention(TextSpan Span, string Author)
{
    private static readonly string[] Tails = [" on ", " for ", " and ", " to ", " about ", " concerning ", " regarding ", " entitled ", " submitted ", " prepared ", " pursuant ", " containing "];

    private const string Lead = "the report of ";
    private const int LongestAuthor = 60;

    /// <summary>The author without what the report is about and whatever else follows: "the Agency" of "the Agency for 2024".</summary>
    public string AuthorHead => Tails.Aggregate(Author, (head, tail) => head.IndexOf(tail, StringComparison.Ordinal) is > 0 and var end ? head[..end] : head);

    /// <summary>The reports of a paragraph in order.</summary>
    public static IEnumerable<ReportMention> In(string text)
    {
        for (var i = text.IndexOf(Lead, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Lead, i + 1, StringComparison.Ordinal))
        {
            var start = i + Lead.Length;
            var end = text.AsSpan(start, Math.Min(LongestAuthor, text.Length - start)).IndexOfAny(",;:.");
            yield return new ReportMention(new TextSpan(i + 4, 6), text.Substring(start, end < 0 ? Math.Min(LongestAuthor, text.Length - start) : end));
        }
    }
}
