using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Finds the number, letter or bullet with which a line begins, well formed or not.</summary>
internal static partial class LabelScanner
{
    /// <summary>The label at the start of a text, and where the words after it begin; null where there is none.</summary>
    public static LineLabel? Scan(LogicalText text)
    {
        var content = text.Text;

        if (!MayStartLabel(content))
            return null;

        var match = LabelPattern().Match(content);

        if (!match.Success)
            return null;

        var (value, kind) = Classify(match);
        var written = match.Groups["label"];
        var label = new ParagraphLabel(
            written.Value,
            value,
            kind,
            OrdinalOf(value, kind),
            text.GetSourceSpan(new TextSpan(written.Index, written.Length)))
        {
            IsQuoted = written.Index > 0,
        };

        return new LineLabel(label, match.Length);
    }

    /// <summary>The place of a value in the sequence of a kind: "c" is 3, "aa" 27, "iv" 4; null where it has none.</summary>
    public static int? OrdinalOf(string value, LabelKind kind) => kind switch
    {
        LabelKind.Number => Digits(value),
        LabelKind.Letter or LabelKind.CapitalLetter => LetterOrdinal(value),
        LabelKind.Roman or LabelKind.CapitalRoman => RomanNumeral.Parse(value),
        _ => null,
    };

    private static bool MayStartLabel(string content) =>
        content.Length > 1
        && (content[0] is '“' or '"' or '«'
            || char.IsAsciiDigit(content[0])
            || content[0] is '(' or '[' or '-' or '–' or '—' or '•' or '·' or '▪' or '●' or '\uF0B7' or 'O' or 'P'
            || content[0] is 'o' or 'p' && content[1] == 'p'
            || (char.IsAsciiLetter(content[0]) && LooksShort(content)));

    // A letter or roman label is followed by its stop or bracket within six characters.
    private static bool LooksShort(string content) => content.AsSpan(1, Math.Min(6, content.Length - 1)).IndexOfAny('.', ')') >= 0;

    private static (string Value, LabelKind Kind) Classify(Match match)
    {
        if (match.Groups["number"] is { Success: true } number)
            return (Plain(number.Value), LabelKind.Number);

        if (match.Groups["lower"] is { Success: true } lower)
            return (lower.Value, IsRomanOnly(lower.Value) ? LabelKind.Roman : LabelKind.Letter);

        if (match.Groups["upper"] is { Success: true } upper)
            return (upper.Value, RomanNumeral.Parse(upper.Value) is not null ? LabelKind.CapitalRoman : LabelKind.CapitalLetter);

        return (match.Groups["bullet"].Value, LabelKind.Bullet);
    }

    // "1.alt" and "1 (Alt)" are what others write "1 alt".
    private static string Plain(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? number
            : string.Join(' ', number.ToLowerInvariant().Split([' ', '.', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries));

    // (i), (v), (x) alone may be letters: their neighbours decide, later. Doubled letters go on after (z), but for (ii) and (xx).
    private static bool IsRomanOnly(string value) =>
        value.Length > 1 && RomanNumeral.Parse(value) is not null && (value is "ii" or "xx" || value[0] != value[^1] || value.Length > 2);

    private static int? Digits(string value)
    {
        var length = 0;

        while (length < value.Length && char.IsAsciiDigit(value[length]))
            length++;

        return int.TryParse(value.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int? LetterOrdinal(string value)
    {
        var letter = char.ToLowerInvariant(value[0]);

        if (letter is < 'a' or > 'z' || value.Any(other => char.ToLowerInvariant(other) != letter))
            return null;

        return ((value.Length - 1) * 26) + letter - 'a' + 1;
    }

    // What negotiators write behind a number, in the spellings of their notes: 3 bis, 3.alt, 3-alt, 3 (alt), 3 alt. 2, 3 bis alt.
    private const string Inserted = @"(?:\.?[ -]?\(?(?i:bis|ter|quater|quinquies|alt)(?:\.?\)|\.?\ ?\d)?){1,2}";

    [GeneratedRegex(
        $$"""
        ^[“"«]?(?<label>
            (?: \[? (?<number>\d{1,3} (?:{{Inserted}})?) (?:\ ?\.\]? (?=\ |$|[A-Z_“"\[*]) | \)(?=\ |$|[A-Z]) ) )
          | \[? (?<number>\d{1,3}(?![A-Za-z]){{Inserted}}) \]? (?=\ [A-Z“"\[])
          | (?<number>\d{1,3}) (?=\ [A-Z][a-z]+s\ )
          | \( (?<number>\d{1,3}) \) (?=\ |$|[A-Z])
          | \[?\(? (?:OP|Op|PP|Pp)\.?\ ?(?<number>\d{1,3}(?:{{Inserted}})?) \)?\]?(?:[.:]|\ [-–—](?=\ ))?\]? (?=\ |$|\[)
          | \[?\(? (?:op|pp)\ ?(?<number>\d{1,3}(?:{{Inserted}})?) (?:\)?[.:)]\]? (?=\ [A-Z_“"[(*]|$|\[) | \]? (?=\ [A-Z][a-z]+(?:s|ing|ed)\ ) | (?=\ [[(][A-Z]))
          | \[? \( (?<lower>[a-z]{1,5}(?:\ (?:bis|ter|quater|alt))?) \) [].]? (?=\ |$|[A-Z“"])
          | (?<lower>[a-z]|[ivx]{1,5}) [.)] (?=\ |$)
          | \( (?<upper>[A-Z]) \) (?=\ |$)
          | (?<upper>[A-Z]|[IVX]{1,6}) [.)] (?=\ |$)
          | (?<bullet>[-–—•·▪●\uF0B7]) (?=\ )
        )\ *
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
