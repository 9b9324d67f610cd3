using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>What stands in a draft for words that are not known yet: 80/…, A/80/L.XX, [date], DD/MM/YYYY, ____.</summary>
public static partial class Placeholders
{
    private static readonly LiteralSearch Words = new("...", "XX", "xx", "__", "TBD", "TBC", "DD", "YYYY", "yyyy", "laceholder", "LACEHOLDER");

    /// <summary>The placeholders of a text in their order.</summary>
    public static IEnumerable<TextSpan> In(string text) => In(new TextFacts(text));

    /// <summary>The placeholders of a logical text in their order.</summary>
    public static IEnumerable<TextSpan> In(LogicalText text) => In(text.Facts);

    private static IEnumerable<TextSpan> In(TextFacts text) => text.Text.AsSpan().ContainsAny('…', '[') || Words.IsIn(text) ? Find(text.Text) : [];

    private static IEnumerable<TextSpan> Find(string text)
    {
        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            if (!IsNumeral(text, match))
                yield return new TextSpan(match.Index, match.Length);
        }
    }

    // XX and XXX are also twenty and thirty: annex XX, A/9631 (XXX), the XXX Olympiad.
    private static bool IsNumeral(string text, Match match) =>
        match.ValueSpan is "XX" or "XXX"
        && (HeadPattern().IsMatch(text.AsSpan(Math.Max(0, match.Index - 20), Math.Min(20, match.Index)))
            || match.Index == 0
            || TailPattern().IsMatch(text.AsSpan(match.Index + match.Length)));

    // The pieces hold no blanks, so that each match is as long as a word or a pair of brackets.
    [GeneratedRegex(
        """
        \[ (?: \s*(?:…|\.{2,}|_+|[?•x]+)\s* | (?i:dates?|day|month|year|numbers?|names?|country|countries|place|city|venue|location|title|symbol|insert|placeholder|tb[dca]|(?-i:to)\ be\ (?:determined|confirmed|completed|decided|added|inserted|agreed))\b[^][]{0,60} ) \]
        | (?<![\w…./]) (?:\w[\w()-]{0,30}[./]){1,8} (?:…|\.{3}|\[[^][\s]{0,12}\]) (?:/[\w.]{1,30}){0,4}
        | (?<![\w…./]) (?:…|\.{3}) (?:/[\w.]{1,30}){1,4}
        | (?<![\w…./]) (?:\w[\w()-]{0,30}[./]){1,8} _{2,}
        | (?<![\w…./]) (?:\w[\w()-]{0,30}[./]){0,8} (?:X{2,8}|x{2,8}) (?:[./][\w.]{1,30}){0,4} (?![\w-])
        | (?<=\s|^) (?:…|\.{3}) (?=[\s,;]|$)
        | (?<=[\s(]|^) _{2,} (?=[\s,;.)]|$)
        | \b TB[DC] \b
        | \[\s* (?:(?:D{1,2}|d{1,2})[ /.-])?(?:M{2,4}|m{2,4}|[Mm]onth|MONTH)[ /.-](?:YY(?:YY)?|yy(?:yy)?) \s*\]
        | \b (?:(?:D{1,2}|d{1,2})[ /.-])?(?:M{2,4}|m{2,4}|[Mm]onth|MONTH)[ /.-](?:YYYY|yyyy) \b
        | \b DD \b (?=\ [A-Z][a-z]{2,8}\ \d{4})
        | \b (?i:placeholder) \b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:[(–-]|\b(?:annex|part|chapter|chap\.|section|sect\.|article|title|appendix|volume|vol\.|schedule|table) )$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^(?:\)| (?:Games|Olymp|Paralymp|Winter|Summer|World|Inter|Ibero|African|century|and XX))")]
    private static partial Regex TailPattern();
}
