using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5016: a hyphen between two years or two days of a month, or between years a dash with spaces or a long one.</summary>
public sealed partial class HyphenInRange : SlipAnalyzer
{
    private const int YearLength = 4;
    private const int Around = 400;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5016");

    // Before the sixty-first session hyphens were as frequent.
    private static readonly DateOnly Since = new(2006, 9, 12);

    public HyphenInRange()
        : base(() => Rule, "Write a dash")
    {
    }

    // A text without any sign outside ASCII lost its dashes on the way.
    private protected override bool Applies(ReportingContext context) =>
        context.Semantics.Context.ReferenceDate >= Since && !Ascii.IsValid(context.Document.Source.ToString());

    private protected override void Find(ReportingContext context, TextNode node, List<Slip> slips)
    {
        var text = node.Text.Text;

        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            var sign = SignAt(text, i);

            // At the end of a line the page put the space there.
            if (sign is not { } joint || (RangeAt(text, joint) ?? DaysAt(text, joint)) is not { } range
                || (joint.Length > 1 && IsBreak(text, range, text[i]))
                || context.Semantics.QuotationsIn(node).Contains(i) || IsBroken(context, node.Text.GetSourceSpan(range), range.Length))
                continue;

            var right = $"{text[range.Start..joint.Start]}–{text[joint.End..range.End]}";
            slips.Add(new Slip(node.Text.GetSourceSpan(range), new TextChange(node.Text.GetSourceSpan(joint), "–"), right));
        }
    }

    private static bool IsBroken(ReportingContext context, TextSpan place, int length) =>
        place.Length != length || context.Document.Source.ToString(place).Contains('\n', StringComparison.Ordinal);

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('-', '–', '—') is >= 0 and var found ? from + found : -1;

    /// <summary>The sign with the spaces around it; null where it is a short dash as it should be.</summary>
    private static TextSpan? SignAt(string text, int sign)
    {
        var isSpaced = sign > 0 && sign + 1 < text.Length && text[sign - 1] == ' ' && text[sign + 1] == ' ';
        return isSpaced ? new TextSpan(sign - 1, 3) : text[sign] == '–' ? null : new TextSpan(sign, 1);
    }

    // "Met in 2004 – 2005 having been skipped – and": one of two dashes that set words off, or a verb that has the year behind for its subject.
    private static bool IsBreak(string text, TextSpan range, char sign) =>
        VerbBehind().IsMatch(text, range.End)
        || (Breaks(text.AsSpan(Math.Max(0, range.Start - Around), Math.Min(range.Start, Around)), sign)
            + Breaks(text.AsSpan(range.End, Math.Min(text.Length - range.End, Around)), sign)) % 2 == 1;

    // Between figures the sign may join a period.
    private static int Breaks(ReadOnlySpan<char> side, char sign)
    {
        var count = 0;

        for (var i = 1; i + 1 < side.Length; i++)
        {
            if (side[i] == sign && side[i - 1] == ' ' && side[i + 1] == ' ' && !(i > 1 && i + 2 < side.Length && char.IsAsciiDigit(side[i - 2]) && char.IsAsciiDigit(side[i + 2])))
                count++;
        }

        return count;
    }

    [GeneratedRegex(@"\G,? (?:was|were|is|are|will|would|being|having|has|had|saw|became|brought|marks|marked)\b", RegexOptions.CultureInvariant)]
    private static partial Regex VerbBehind();

    // Between spaces a short year may be a figure of its own.
    private static TextSpan? RangeAt(string text, TextSpan sign)
    {
        var start = sign.Start - YearLength;
        var end = sign.End;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        var digits = end - sign.End;

        if (start < 0 || (digits != YearLength && (digits != 2 || sign.Length > 1)) || IsPartOfMore(text, start, end) || YearAt(text, start) is not { } first)
            return null;

        var last = int.Parse(text.AsSpan(sign.End, digits), CultureInfo.InvariantCulture);
        var isLater = digits == YearLength ? last > first && YearAt(text, sign.End) is not null : last > first % 100;
        return isLater ? TextSpan.FromBounds(start, end) : null;
    }

    // "10-17 April".
    private static TextSpan? DaysAt(string text, TextSpan sign)
    {
        var (start, end) = (sign.Start, sign.End);

        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        return sign.Length == 1 && IsDay(text.AsSpan(start, sign.Start - start), out var first)
            && IsDay(text.AsSpan(sign.End, end - sign.End), out var last)
            && first < last
            && !IsPartOfMore(text, start, end)
            && BeginsWithMonth(text.AsSpan(end)) ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsDay(ReadOnlySpan<char> figures, out int day)
    {
        day = 0;
        return figures.Length is 1 or 2 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is > 0 and < 32;
    }

    private static bool BeginsWithMonth(ReadOnlySpan<char> text)
    {
        if (text is not [' ', >= 'A' and <= 'Z', ..])
            return false;

        foreach (var month in CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        {
            if (month.Length > 0 && text[1..].StartsWith(month, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Symbols, addresses and dates in figures hold hyphens of their own.
    private static bool IsPartOfMore(string text, int start, int end) =>
        (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-' or '.' or '_'))
        || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-' or '_' || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));

    private static int? YearAt(string text, int start) =>
        int.TryParse(text.AsSpan(start, YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : null;
}
