using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Form;

/// <summary>The two lines above a resolution of the Security Council: its number, and the meeting that adopted it.</summary>
/// <param name="Number">The line "Resolution 1373 (2001)", well formed or not; null where there is none.</param>
/// <param name="Adoption">The line "Adopted by the Security Council …", well formed or not; null where there is none.</param>
/// <param name="Title">The line between the two, where the Council prints none; null where there is none.</param>
internal sealed partial record SecurityCouncilHeading(HeadingLine? Number, HeadingLine? Adoption, HeadingLine? Title)
{
    /// <summary>The heading of a document of the Security Council.</summary>
    public static SecurityCouncilHeading In(MastheadText masthead)
    {
        var adoption = masthead.First(AdoptionPattern());
        var number = masthead.First(NumberPattern()) ?? (adoption is null ? null : SymbolPattern().Match(masthead.Head, 0, adoption.Index));

        return new(LineOf(masthead, number, RightNumberPattern()), LineOf(masthead, adoption, RightAdoptionPattern()), TitleBetween(masthead, number, adoption));
    }

    private static HeadingLine? TitleBetween(MastheadText masthead, Match? number, Match? adoption)
    {
        if (number is not { Success: true } || adoption is null)
            return null;

        var match = TitlePattern().Match(masthead.Head, number.Index + number.Length, Math.Max(0, adoption.Index - number.Index - number.Length));
        return match.Success ? new(match.Groups["line"].Value, MastheadText.SpanOf(match.Groups["line"]), Reading: null) : null;
    }

    private static HeadingLine? LineOf(MastheadText masthead, Match? line, Regex right)
    {
        if (line is not { Success: true })
            return null;

        var group = line.Groups["line"];
        var text = group.Value.TrimEnd();
        return new(text, new TextSpan(group.Index, text.Length), right.Match(masthead.Head, group.Index) is { Success: true } match ? match : null);
    }

    [GeneratedRegex(@"^[^\S\n]*(?<line>(?:Security Council )?Resolution\s+(?:No\.?\s?|number\s)?\d{1,4}\b[^\n]{0,24}?)\s*?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    // The symbol right above the line of adoption, where the number should be.
    [GeneratedRegex(@"^[^\S\n]*(?<line>S/RES/\d{1,4}[^\S\n]*\(\d{4}\))\s*\z", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SymbolPattern();

    // A line of words, and nothing else.
    [GeneratedRegex(@"\A\s*(?<line>[A-Z][a-z]+ [^\n]*[a-z])\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TitlePattern();

    // Where the lines of a heading break, and what blanks stand in it, is no part of its form.
    [GeneratedRegex(@"\GResolution\s+(?<number>\d{1,4})\s+\((?<year>\d{4})\)(?:\s?\*)?\s*?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RightNumberPattern();

    [GeneratedRegex(@"^[^\S\n]*(?<line>Adopted\s+(?:by\s+the\s+(?:Security\s+)?Council\b|at\s+(?:its|the)\s+[^\n]*\bmeeting\s+of\s+the\s+Security\s+Council\b)[^\n]*(?:\n\s*(?:on |\d{1,2} |meeting)[^\n]*)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AdoptionPattern();

    [GeneratedRegex(@"\GAdopted\s+by\s+the\s+Security\s+Council\s+(?:at\s+its\s+\d{1,5}(?:st|nd|rd|th)\s+(?:\(\w+\)\s+)?meeting(?:\s+\(\w+\))?,\s+)?on\s+(?<date>\d{1,2}\s+[A-Z][a-z]+\s+(?<year>\d{4}))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RightAdoptionPattern();
}
