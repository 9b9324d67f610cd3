using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5016: a hyphen between two years, or between two days of a month.</summary>
public sealed class HyphenInRange : SlipAnalyzer
{
    private const int YearLength = 4;

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

        for (var i = text.IndexOf('-', StringComparison.Ordinal); i >= 0; i = text.IndexOf('-', i + 1))
        {
            if ((RangeAt(text, i) ?? DaysAt(text, i)) is not { } range || context.Semantics.QuotationsIn(node).Contains(i))
                continue;

            var hyphen = node.Text.GetSourceSpan(new TextSpan(i, 1));
            var right = text.Substring(range.Start, range.Length).Replace('-', '–');
            slips.Add(new Slip(node.Text.GetSourceSpan(range), new TextChange(hyphen, "–"), right));
        }
    }

    private static TextSpan? RangeAt(string text, int hyphen)
    {
        var start = hyphen - YearLength;
        var end = hyphen + 1;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        if (start < 0 || end - hyphen - 1 is not (2 or YearLength) || IsPartOfMore(text, start, end) || YearAt(text, start) is not { } first)
            return null;

        var last = int.Parse(text.AsSpan(hyphen + 1, end - hyphen - 1), CultureInfo.InvariantCulture);
        var isLater = end - hyphen - 1 == YearLength ? last > first && YearAt(text, hyphen + 1) is not null : last > first % 100;
        return isLater ? TextSpan.FromBounds(start, end) : null;
    }

    // "10-17 April".
    private static TextSpan? DaysAt(string text, int hyphen)
    {
        var start = hyphen;
        var end = hyphen + 1;

        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;

        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        return IsDay(text.AsSpan(start, hyphen - start), out var first)
            && IsDay(text.AsSpan(hyphen + 1, end - hyphen - 1), out var last)
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
