using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Language;

/// <summary>A run of digits in a text, with the groups of three that full stops or blanks divide from it.</summary>
internal sealed class LargeFigure
{
    private const int DigitsOfGroup = 3;
    private const int DigitsOfYear = 4;
    private const int MostDigits = 12;
    private const int LongestYear = 6;

    // A number of a document, a standard or a case follows its noun.
    private static readonly FrozenSet<string> Numbered = new[] { "resolution", "resolutions", "decision", "number", "numbers", "standard", "case", "box", "code" }.ToFrozenSet();

    // Words before an amount: behind them four digits are no number of a resolution.
    private static readonly FrozenSet<string> Counting =
        new[] { "about", "almost", "approximately", "around", "estimated", "least", "nearly", "over", "some", "than" }.ToFrozenSet();

    // What is no noun behind a figure, or makes it a decimal one: "1.867 billion".
    private static readonly FrozenSet<string> NoNouns =
        new[] { "and", "billion", "for", "from", "million", "of", "or", "per", "the", "through", "to", "trillion", "until", "with" }.ToFrozenSet();

    private readonly string text;
    private readonly bool hasGroups;

    private LargeFigure(string text, int start)
    {
        this.text = text;
        var end = Digits.End(text, start);
        var whole = end - start <= DigitsOfGroup ? EndOfGroups(text, end) : end;
        hasGroups = whole > end;
        Span = TextSpan.FromBounds(start, whole);
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The figure as it is written.</summary>
    public string Written => text[Span.Start..Span.End];

    /// <summary>The figure with commas.</summary>
    public string Grouped
    {
        get
        {
            var grouped = string.Concat(Written.Where(char.IsAsciiDigit));

            for (var place = grouped.Length - DigitsOfGroup; place > 0; place -= DigitsOfGroup)
                grouped = grouped.Insert(place, ",");

            return grouped;
        }
    }

    /// <summary>Whether it counts something and lacks its commas.</summary>
    public bool IsUngrouped => IsBetweenWords && (hasGroups ? CountsNoun : IsLong || IsCountedOffYears);

    // A quantity stands between blanks and counts a noun.
    private bool IsBetweenWords =>
        Span.Start > 1 && text[Span.Start - 1] == ' ' && text[Span.Start] != '0'
        && char.IsAsciiLetterLower(text[Span.Start - 2])
        && Span.End + 1 < text.Length && text[Span.End] == ' ' && char.IsAsciiLetter(text[Span.End + 1])
        && !Is(Numbered, WordBefore);

    private bool IsLong => Span.Length is > DigitsOfYear and <= MostDigits && (char.IsAsciiLetterLower(text[Span.End + 1]) || Span.Length >= LongestYear || Is(Counting, WordBefore)) && !IsYearWithMarker;

    // The marker of a note that has come to stand behind a year: "21 March 20149".
    private bool IsYearWithMarker => Span.Length <= LongestYear && IsYear(Written[..DigitsOfYear]) && Written[DigitsOfYear] != '0';

    private bool IsCountedOffYears => Span.Length == DigitsOfYear && (IsYear(Written) ? IsSpanOfYears : Is(Counting, WordBefore) || WordBehind is "million" or "billion" or "trillion");

    // "The last 2000 years".
    private bool IsSpanOfYears => WordBehind is "years" && (Is(Counting, WordBefore) || WordBefore is "last" or "past" or "next");

    private bool CountsNoun => !Is(NoNouns, WordBehind);

    private ReadOnlySpan<char> WordBefore
    {
        get
        {
            var end = Span.Start - 1;
            return text.AsSpan(0, end)[(text.LastIndexOf(' ', end - 1) + 1)..];
        }
    }

    private ReadOnlySpan<char> WordBehind
    {
        get
        {
            var rest = text.AsSpan(Span.End + 1);
            return rest.IndexOf(' ') is >= 0 and var end ? rest[..end] : rest;
        }
    }

    /// <summary>The next figure; null where there is none.</summary>
    /// <param name="text">The logical text of a paragraph.</param>
    /// <param name="from">Where to begin.</param>
    public static LargeFigure? Next(string text, int from) => Digits.Next(text, from) is >= 0 and var digit ? new LargeFigure(text, digit) : null;

    // Each group behind the same sign: ".000", " 537".
    private static int EndOfGroups(string text, int end)
    {
        var sign = end < text.Length ? text[end] : '\0';

        while (sign is '.' or ' ' && end < text.Length && text[end] == sign && Digits.End(text, end + 1) == end + 1 + DigitsOfGroup)
            end += 1 + DigitsOfGroup;

        return end;
    }

    private static bool IsYear(string digits) => string.CompareOrdinal(digits, "1900") >= 0 && string.CompareOrdinal(digits, "2100") <= 0;

    private static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
