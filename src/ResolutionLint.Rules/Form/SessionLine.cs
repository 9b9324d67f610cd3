using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>The line of a masthead that names the session: "Fifty-seventh session".</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Its place in the original.</param>
/// <param name="Ordinal">The number of the session; null where the words are no ordinal.</param>
internal sealed partial record SessionLine(string Text, TextSpan Span, int? Ordinal)
{
    /// <summary>Whether it speaks of more than the count: a resumed or special session.</summary>
    public bool IsSpecial { get; private init; }

    /// <summary>The session line of a masthead, well formed or not; null where it has none.</summary>
    public static SessionLine? In(MastheadText masthead)
    {
        foreach (var (match, offset) in masthead.All(LinePattern()))
        {
            var ordinal = match.Groups["ordinal"];
            var words = ordinal.Value.ToLowerInvariant().Replace(' ', '-').Replace("-and-", " and ", StringComparison.Ordinal);

            if (OrdinalWords.TryParseOrdinal(words, out var number) || int.TryParse(ordinal.Value, out number))
                return new SessionLine(match.Groups["line"].Value, MastheadText.SpanOf(match.Groups["line"], offset), number) { IsSpecial = match.Groups["kind"].Success };
        }

        return null;
    }

    [GeneratedRegex(@"(?:^[ \t]*|\d{4} ?|Assembly ?|Council ?)(?<line>(?:(?<ordinal>(?:[A-Za-z]+[ -]){0,4}[A-Za-z]+(?:st|nd|rd|th)|\d{1,3}(?:st|nd|rd|th))[ \t]+(?<kind>(?:resumed|special|emergency special|regular)[ \t]+)?session|session[ \t]+(?<ordinal>\d{1,3})))[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LinePattern();
}
