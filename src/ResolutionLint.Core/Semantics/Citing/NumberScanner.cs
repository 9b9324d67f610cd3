using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Reads the number of a resolution or decision at a place of a text, well formed or not.</summary>
internal static partial class NumberScanner
{
    private const int LastYear = 2199;
    private const string Letter = @"(?<letter>[A-Z])(?![A-Za-z'’]|-\d|/(?![A-Z](?!\.?\w)))";
    private const string LetterApart = @"(?<apart> ?\()(?<letter>[A-Z])\)|(?<apart>-)(?<letter>[A-Z])(?![\w/-])";
    private const string Letters = Letter + @"(?:(?<to> to | ?[-–] ?)" + Letter + @"|(?:, and |, | and | & |/)" + Letter + ")*";

    /// <summary>The number that begins at an offset; null where none does. A number alone is not one.</summary>
    public static ScannedNumber? At(string text, int offset)
    {
        if (offset >= text.Length || !(char.IsAsciiDigit(text[offset]) || char.IsAsciiLetterUpper(text[offset])))
            return null;

        return OfBody(text, offset) ?? OfSession(text, offset) ?? OfRoman(text, offset) ?? OfYear(text, offset);
    }

    /// <summary>The number alone, of two to four digits, that begins at an offset; null where none does.</summary>
    public static ScannedNumber? BareAt(string text, int offset)
    {
        if (Bare().Match(text, offset) is not { Success: true } match)
            return null;

        return Create(match, new CitedNumber(CitationForm.BareNumber, SessionSeries.Regular, 0, Number(match), null), CitationFaults.MissingYear);
    }

    [GeneratedRegex(@"\G(?:WHA ?\d{1,2}\.\d{1,3}|\d{1,3}/(?:CP|CMP|CMA|COP)\.\d{1,2}|[IVXL]{1,6}/\d{1,3})(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(
        @"\G(?<series>E?S-)?(?<s>\d{1,4})(?<separator> ?[/–-] ?|[.:\\])(?<n>\d{1,3})(?![\d/]|[.:]\d)(?:(?<blank> ?)" + Letters + "|" + LetterApart + ")?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(
        @"\G(?<n>\d{1,4})(?:(?:(?<blank> ?)" + Letters + @")?(?<gap> ?)\((?<series>E?S-)?(?<s>[IVXL]{1,8})\)|(?:(?<blank> ?)(?<letter>[A-Z]))?(?<separator>/)(?<s>[IVXL]{1,8})(?![\w/]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(
        @"\G(?<n>\d{1,4})(?:(?<gap> ?)\((?<s>\d{4})\)|(?<stroke>[/-])(?<s>19[4-9]\d|20\d\d)(?![\w/-])|(?<stroke> ?\[)(?<s>19[4-9]\d|20\d\d)\]"
        + @"|(?<stroke> of )(?<s>19[4-9]\d|20\d\d)(?![\w/-])|(?<stroke> )(?<s>19[4-9]\d|20\d\d)(?=$|[,;.]| (?:of|and|on|concerning|in|by)\b))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\G(?<n>\d{2,4})(?![\w/]| ?\(|[-–.]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    private static ScannedNumber? OfBody(string text, int offset) =>
        Body().Match(text, offset) is { Success: true } match
            ? new ScannedNumber(
                new TextSpan(match.Index, match.Length),
                new CitedNumber(CitationForm.OwnForm, SessionSeries.Regular, 0, 0, null),
                match.Value,
                CitationFaults.None,
                [])
            : null;

    private static ScannedNumber? OfSession(string text, int offset)
    {
        if (Session().Match(text, offset) is not { Success: true } match)
            return null;

        var session = Number(match, "s");
        var form = session >= 1900 ? CitationForm.YearNumber : CitationForm.SessionNumber;
        var isSlash = match.Groups["separator"].ValueSpan is "/";

        // Only a number of the General Assembly or a year can be told with a hyphen in it.
        if (session is (> 200 and < 1900) or > LastYear || (!isSlash && session < 31))
            return null;

        return Create(match, new CitedNumber(form, Series(match), session, Number(match), null), isSlash ? CitationFaults.None : CitationFaults.WrongSeparator);
    }

    private static ScannedNumber? OfRoman(string text, int offset)
    {
        if (Roman().Match(text, offset) is not { Success: true } match || RomanNumeral.Parse(match.Groups["s"].ValueSpan) is not (> 0 and var session))
            return null;

        var faults = match.Groups["separator"].Success ? CitationFaults.WrongSeparator
            : match.Groups["gap"].Length == 0 ? CitationFaults.UnspacedPart
            : CitationFaults.None;

        return Create(match, new CitedNumber(CitationForm.RomanSession, Series(match), session, Number(match), null), faults);
    }

    private static ScannedNumber? OfYear(string text, int offset)
    {
        if (Year().Match(text, offset) is not { Success: true } match)
            return null;

        var faults = match.Groups["stroke"].Success ? CitationFaults.YearOutsideParentheses
            : match.Groups["gap"].Length == 0 ? CitationFaults.UnspacedYear
            : CitationFaults.None;
        return Create(match, new CitedNumber(CitationForm.NumberAndYear, SessionSeries.Regular, Number(match, "s"), Number(match), null), faults);
    }

    private static ScannedNumber Create(Match match, CitedNumber parts, CitationFaults faults)
    {
        var letters = LettersOf(match);

        if (letters.Count > 0 && (match.Groups["apart"].Success || match.Groups["blank"].Length == 0))
            faults |= CitationFaults.UnspacedPart;

        return new ScannedNumber(new TextSpan(match.Index, match.Length), parts, string.Empty, faults, letters);
    }

    private static List<ScannedLetter> LettersOf(Match match)
    {
        var letters = new List<ScannedLetter>();
        var ranges = match.Groups["to"].Captures;

        foreach (Capture capture in match.Groups["letter"].Captures)
        {
            var letter = capture.ValueSpan[0];

            if (letters.Count > 0 && ranges.Any(range => range.Index + range.Length == capture.Index))
                AddImplied(letters, letter, capture.Index);

            letters.Add(new ScannedLetter(letter, new TextSpan(capture.Index, 1)));
        }

        return letters;
    }

    private static void AddImplied(List<ScannedLetter> letters, char last, int end)
    {
        var first = letters[^1];

        for (var letter = (char)(first.Letter + 1); letter < last; letter++)
            letters.Add(new ScannedLetter(letter, TextSpan.FromBounds(first.Span.Start, end + 1)));
    }

    private static SessionSeries Series(Match match) => match.Groups["series"].ValueSpan switch
    {
        "S-" => SessionSeries.Special,
        "ES-" => SessionSeries.EmergencySpecial,
        _ => SessionSeries.Regular,
    };

    private static int Number(Match match, string group = "n") =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
