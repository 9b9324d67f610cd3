using System.Collections.Immutable;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>What says of an instrument which other one it supplements or amends: ", supplementing the Convention".</summary>
internal static class SupplementApposition
{
    private const string Joint = " and the ";

    private static readonly LiteralSearch Participles = new(", supplementing ", ", complementing ", ", amending ");

    private static readonly ImmutableArray<string> Instruments =
        ["Protocol", "Optional Protocol", "Additional Protocol", "Convention", "International Convention", "United Nations Convention", "Treaty", "Covenant", "Agreement", "Declaration"];

    /// <summary>Where the second comma is missing before the next instrument of a series.</summary>
    public static IEnumerable<int> Gaps(LogicalText text)
    {
        for (var i = Participles.IndexIn(text); i >= 0; i = Participles.IndexIn(text, i + 1))
        {
            if (JointAfter(text.Text, i + 1) is { } joint)
                yield return joint;
        }
    }

    // The names of instruments hold "and" themselves, so what counts is that another instrument follows.
    private static int? JointAfter(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(",;:") is >= 0 and var mark ? start + mark : text.Length;

        for (var joint = text.IndexOf(Joint, start, end - start, StringComparison.Ordinal); joint > 0; joint = text.IndexOf(Joint, joint + 1, end - joint - 1, StringComparison.Ordinal))
        {
            if (BeginsWithInstrument(text.AsSpan(joint + Joint.Length)))
                return joint;
        }

        return null;
    }

    private static bool BeginsWithInstrument(ReadOnlySpan<char> text)
    {
        foreach (var instrument in Instruments)
        {
            if (text.StartsWith(instrument, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
