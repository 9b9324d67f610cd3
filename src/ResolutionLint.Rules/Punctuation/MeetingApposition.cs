using System.Text.RegularExpressions;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Place and date of a meeting behind a comma: ", held in Quito from 17 to 20 October 2016".</summary>
internal static partial class MeetingApposition
{
    private static readonly LiteralSearch Verbs = new(", held in ", ", held at ", ", convened in ", ", convened at ");

    private static readonly LiteralSearch Places = new(" held in ", " convened in ", " hosted in ");

    /// <summary>Where the second comma is missing: behind the year, or behind the country that tells where the city lies.</summary>
    public static IEnumerable<int> Gaps(LogicalText text) => [.. Behind(text, Verbs, Apposition()), .. Behind(text, Places, Country())];

    private static IEnumerable<int> Behind(LogicalText text, LiteralSearch verbs, Regex apposition)
    {
        for (var i = verbs.IndexIn(text); i >= 0; i = verbs.IndexIn(text, i + 1))
        {
            if (apposition.Match(text.Text, i) is { Success: true } match)
                yield return match.Index + match.Length;
        }
    }

    // A second meeting may follow behind "and" with its date or place, but not with an article.
    [GeneratedRegex(
        @"\G, (?:held|convened) (?:in|at) \p{Lu}[\w’.-]*(?: (?:\p{Lu}[\w’.-]*|of|the|de|la|du|del))*(?:, \p{Lu}[\w’.-]*(?: (?:\p{Lu}[\w’.-]*|of|the|and))*)*,?"
        + @" (?:from|on) \d{1,2}(?: \p{Lu}\p{Ll}+)?(?: (?:to|and) \d{1,2})? \p{Lu}\p{Ll}+ \d{4}(?= (?:and the|in which|at which|which|where|the) )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();

    // "Held in Cancun, Mexico on 2 and 3 December".
    [GeneratedRegex(@"\G \p{Ll}+ in \p{Lu}[\w’-]*(?: \p{Lu}[\w’-]*)?, \p{Lu}[\w’-]*(?: \p{Lu}[\w’-]*)?(?= (?:from|on) \d{1,2} )", RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
