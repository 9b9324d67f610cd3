using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>The verbs with a preposition of their own that carry a sentence on: "and looks forward", ", and calls".</summary>
internal static partial class LaterVerb
{
    private static readonly LiteralSearch Any = new(" looks forward ", " looking forward ", " takes note ", " taking note ", " pays ", " paying ", " calls ", " calling ", " appeals ", " appealing ", " appreciation ", " gratitude ");

    /// <summary>The verbs with their nouns and all words before the preposition.</summary>
    public static IEnumerable<TextSpan> In(LogicalText text)
    {
        if (!Any.IsIn(text))
            yield break;

        foreach (Match match in Pattern().Matches(text.Text))
            yield return new TextSpan(match.Index + 1, match.Length - 1);
    }

    // Behind "and" alone, "calls" may be the noun: "previous resolutions and calls to the parties".
    [GeneratedRegex(
        @"(?<=,|\b(?:and|also|further|therefore|again|regard|[a-z]+ly)) (?:look(?:s|ing) forward|tak(?:es|ing) note|pay(?:s|ing) (?:special |high )?tribute|express(?:es|ing) (?:also |further )?(?:its )?(?:(?:deep|deepest|sincere|profound|great|special|warm) )?(?:appreciation|gratitude))(?= )"
        + @"|(?<=,|, and|\b(?:also|further|therefore|again|regard|[a-z]+ly)) (?:call|appeal)s(?= )"
        + @"|(?<=,|\b(?:and|also|further|therefore|again|regard|[a-z]+ly)) (?:call|appeal)ing(?= )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
