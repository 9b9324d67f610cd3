using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>Reads a document symbol with the slips that drafters make: blanks, missing points and strokes, small letters.</summary>
internal ref struct SymbolReader
{
    private const int LongestNumber = 5;

    // Series and subsidiaries that have a number behind a point.
    private static readonly string[] Numbered =
        ["CONF", "Corr", "Amend", "Add", "Rev", "CRP", "Sub", "AC", "CN", "SC", "WG", "WP", "GC", "PC", "PV", "SR", "C", "L"];

    private static readonly string[] Finals = ["Add", "Corr", "Rev", "Amend"];

    private readonly ReadOnlySpan<char> text;
    private readonly StringBuilder right = new();
    private int offset;
    private int components;
    private bool hasNumber;

    private SymbolReader(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        offset = start;
    }

    /// <summary>The symbol whose first stroke stands at an offset, and how it is written; null where none does.</summary>
    public static (TextSpan Span, string Right)? At(ReadOnlySpan<char> text, int stroke)
    {
        var head = stroke > 0 && text[stroke - 1] == ' ' ? stroke - 2 : stroke - 1;

        if (head < 0 || !IsHead(text, head))
            return null;

        var reader = new SymbolReader(text, stroke);
        reader.right.Append(char.ToUpperInvariant(text[head]));

        while (reader.ReadComponent())
        {
        }

        return reader is { components: > 1, hasNumber: true } ? (TextSpan.FromBounds(head, reader.offset), reader.right.ToString()) : null;
    }

    private static bool IsHead(ReadOnlySpan<char> text, int head) =>
        char.ToUpperInvariant(text[head]) is 'A' or 'S' or 'E'
        && (head == 0 || IsJoint(text, head) || !(char.IsLetterOrDigit(text[head - 1]) || text[head - 1] is '/' or '.' or '-' or '_' or '’' or '\''));

    // A document of two organs has two symbols: A/78/62-E/2023/49.
    private static bool IsJoint(ReadOnlySpan<char> text, int head) => head > 1 && text[head - 1] == '-' && char.IsAsciiDigit(text[head - 2]);

    private bool ReadComponent()
    {
        var start = offset;

        if (!SkipStroke(out var isJoined))
            return false;

        if (!(isJoined ? ReadNumber() || ReadNumbered(Numbered) || ReadOther() : ReadNumbered(Finals)))
        {
            offset = start;
            return false;
        }

        components++;
        return true;
    }

    // Behind a blank and no stroke nothing but an addendum belongs to the symbol.
    private bool SkipStroke(out bool isJoined)
    {
        var next = offset;
        SkipBlank(ref next);
        isJoined = next < text.Length && (text[next] == '/' || IsHyphenForStroke(next));

        if (isJoined)
        {
            next++;
            SkipBlank(ref next);
        }

        var goesOn = next < text.Length && char.IsAsciiLetterOrDigit(text[next]);
        offset = goesOn ? next : offset;
        return goesOn;
    }

    // "A/70-481", "S/2008-804": behind the session or year of a document stands its number; "A/58-59" may be two sessions, "S/2008-2010" years.
    private readonly bool IsHyphenForStroke(int next)
    {
        if (text[next] != '-' || components != 1 || !IsSessionOrYear())
            return false;

        var length = Digits(next + 1);
        var end = next + 1 + length;
        return length is > 0 and <= 4 && !EndsPeriod(text.Slice(next + 1, length)) && (end == text.Length || text[end] is not ('-' or '/' or '–'));
    }

    // Two figures may be a further session; four, or the two that follow those of the year, a further year.
    private readonly bool EndsPeriod(ReadOnlySpan<char> number) => number.Length switch
    {
        1 => true,
        2 => right.Length == 4 || int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) == ((((right[4] - '0') * 10) + right[5] - '0' + 1) % 100),
        4 => number[..2] is "19" or "20",
        _ => false,
    };

    private readonly bool IsSessionOrYear() => right.Length switch
    {
        4 => right[0] == 'A' && right[2] is >= '3' and <= '9' && char.IsAsciiDigit(right[3]),
        6 => right[0] is 'S' or 'E' && (right[2], right[3]) is ('1', '9') or ('2', '0'),
        _ => false,
    };

    private readonly void SkipBlank(ref int next)
    {
        if (next < text.Length && text[next] == ' ')
            next++;
    }

    private bool ReadNumber()
    {
        var length = Digits(offset);

        if (length is 0 or > LongestNumber)
            return false;

        var number = text.Slice(offset, length);

        if (LacksStroke(number))
        {
            Append(number[..2]);
            number = number[2..];
            components++;
        }

        Append(number);
        offset += length;
        hasNumber = true;
        return true;
    }

    // "A/78423": documents of the General Assembly had not come to thirty thousand when sessions got into their symbols.
    private readonly bool LacksStroke(ReadOnlySpan<char> number) =>
        components == 0 && right is { Length: 1 } && right[0] == 'A' && number.Length == LongestNumber && number[0] is >= '3' and <= '9' && !number.StartsWith("30");

    private bool ReadNumbered(string[] names)
    {
        foreach (var name in names)
        {
            if (!text[offset..].StartsWith(name, StringComparison.OrdinalIgnoreCase) || NumberBehind(offset + name.Length) is not (> 0 and var number))
                continue;

            var length = Digits(number);
            Append(string.Create(CultureInfo.InvariantCulture, $"{name}.{text.Slice(number, length)}"));
            offset = number + length;
            hasNumber = true;
            return true;
        }

        return false;
    }

    // Where the number begins behind a name, its point and a blank; 0 where none does.
    private readonly int NumberBehind(int end)
    {
        if (end < text.Length && text[end] == '.')
            end++;

        SkipBlank(ref end);
        return end < text.Length && Digits(end) is > 0 and <= LongestNumber ? end : 0;
    }

    private bool ReadOther()
    {
        var end = offset;

        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;

        while (text[end - 1] is '.' or '-')
            end--;

        Append(text[offset..end]);
        offset = end;
        return true;
    }

    private readonly int Digits(int start)
    {
        var end = start;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        return end - start;
    }

    private readonly void Append(ReadOnlySpan<char> component) => right.Append('/').Append(component);
}
