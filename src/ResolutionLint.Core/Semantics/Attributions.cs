using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The notes of who wants what in a draft under negotiation: "OP3 (Russia/Iran) Urges …", "[EU: Urges …]", "[USA: delete]", "[delete: USA]". Delegations are named there by the short signs of the room.</summary>
public static partial class Attributions
{
    private const int Longest = 80;

    /// <summary>Whether a place stands in the names of such a note.</summary>
    /// <param name="node">The paragraph.</param>
    /// <param name="position">The place in its logical text.</param>
    public static bool Contains(TextNode node, int position)
    {
        var text = node.Text.Text;
        var floor = Math.Max(0, position - Longest);
        var open = position > floor ? text.LastIndexOfAny(['[', ']', '(', ')'], position - 1, position - floor) : -1;

        return open >= 0 && text[open] switch
        {
            '[' => HasNames(BracketPattern(), text, open, position),
            '(' => IsAtHead(text, open) && HasNames(HeadPattern(), text, open, position),
            _ => false,
        };
    }

    // Behind the label, if there is one.
    private static bool IsAtHead(string text, int open) => text.AsSpan(0, open).Trim("[ ").IsEmpty;

    private static bool HasNames(Regex pattern, string text, int open, int position)
    {
        var match = pattern.Match(text, open, Math.Min(text.Length - open, 2 * Longest));

        return match.Groups["names"] is { Success: true } names && position >= names.Index && position < names.Index + names.Length;
    }

    // Names are set apart from what is proposed by a mark, or by a word that says what is wanted.
    [GeneratedRegex(
        """
        ^\[\ ?(?:
            (?<names>[A-Z][\w.’'-]*(?:(?:,\ |\ ?[/&+;]\ ?|\ and\ |\ of\ |\ )[A-Z][\w.’'-]*)*) (?:\ ?:|\ ?[–—]|\ -\ |,?\ (?i:delete|deletion|retain|keep|add|addition|alt|proposal|proposes?|reserves?|reservation|supports?|opposes?)\b)
          | (?i:delete|deletion|retain|keep|add|alt|proposal|proposed|reserved?|reservation|supported|supports?|opposed) (?:\ by)?[:,]?\ (?:[–—-]\ )? (?<names>[A-Z][^][:]*) \]
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"^\((?<names>[A-Z][^()]*)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HeadPattern();
}
