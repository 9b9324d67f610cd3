using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>Recognizes single lines that belong to the page and not to the text.</summary>
internal static partial class PageMark
{
    /// <summary>A rule of underscores, hyphens, dashes or asterisks.</summary>
    public static bool IsRule(string content) =>
        content.Length >= 3 && content[0] is '_' or '-' or '–' or '—' or '*' or '=' && RulePattern().IsMatch(content);

    /// <summary>A job number of the printing service, in any of its shapes: 23-25912 (E), 02 54928, *2325912*, GE.11-12345.</summary>
    public static bool IsJobNumber(string content) =>
        content.Length is >= 6 and < 60 && JobPattern().IsMatch(content);

    /// <summary>A number and nothing else.</summary>
    public static bool IsBareNumber(string content) =>
        content.Length is > 0 and <= 4 && content.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The value of a line that is a number and nothing else; null for others.</summary>
    public static int? BareNumber(string content) => IsBareNumber(content) ? int.Parse(content, CultureInfo.InvariantCulture) : null;

    /// <summary>A page number with the number of pages: 2/7.</summary>
    public static bool IsPageOfPages(string content) => content.Length <= 24 && PageOfPagesPattern().IsMatch(content);

    /// <summary>A date of printing as six digits: 291223.</summary>
    public static bool IsPrintingDate(string content) =>
        content.Length == 6 && content.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A field code or page comment that a conversion left.</summary>
    public static bool IsFieldCode(string content) =>
        content.StartsWith("<<ODS", StringComparison.Ordinal)
        || content.StartsWith("<!--", StringComparison.Ordinal)
        || content.StartsWith("[DU", StringComparison.Ordinal)
        || content is "---" or "| Footnotes |" or "|-----------|"
        || (content.StartsWith("Please recycle", StringComparison.Ordinal) && content.Length < 20);

    /// <summary>A document symbol and nothing else.</summary>
    public static bool IsSymbol(string content) =>
        content.Length is >= 5 and < 45 && content.Contains('/', StringComparison.Ordinal) && SymbolPattern().IsMatch(content);

    [GeneratedRegex(@"^(?:_{3,}|-{3,}|–{3,}|—{3,}|\*{3,}|={3,}|(?:\* ){2,}\*)$")]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"^(?:\d{1,3}/\d{1,3} )?(?:\d{2}-\d{5}\*?(?: ?\([A-Z]\))?|\d{2} \d{5}(?: ?\([A-Z]\))?|\*\d{7,}\*|(?:GE|V|HS|ESA|LC/[A-Z]+)\.\d\d-\d{4,7}(?: ?\([A-Z]\))?(?: \d{6})*|\d{2}-\d{5}(?: ?\([A-Z]\))? \d{6}(?: \*\d{7,}\*)?|N\d{7} ?\([A-Z]\)(?: \d{6})*)(?: \d{1,3}/\d{1,3})?\*?$")]
    private static partial Regex JobPattern();

    [GeneratedRegex(@"^\d{1,3}/\d{1,3}$")]
    private static partial Regex PageOfPagesPattern();

    [GeneratedRegex(@"^(?:A|S|E|T|ST|TD|DP|CCPR|CEDAW|CRC|CERD|CAT|UNEP|HSP|FCCC|ICCD|CBD|ECE|IDB|LC)/[A-Z0-9][A-Za-z0-9.\-]*(?:/[A-Za-z0-9.\-]+)*(?: ?\(\d{4}\))?\*{0,3}$")]
    private static partial Regex SymbolPattern();
}
