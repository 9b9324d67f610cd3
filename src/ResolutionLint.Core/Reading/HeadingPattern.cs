using System.Text.RegularExpressions;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Recognizes lines that open a section or an annex.</summary>
public static partial class HeadingPattern
{
    /// <summary>Whether a line opens an annex, appendix or enclosure, and says nothing else.</summary>
    public static bool IsAnnex(string content) =>
        content.Length is >= 5 and < 40 && content[0] is 'A' or 'a' or 'E' or '*' && AnnexPattern().IsMatch(content);

    /// <summary>Whether a line is a capital letter alone, as stands above each part of a composite resolution.</summary>
    public static bool IsPartLetter(string content) => content is [>= 'A' and <= 'Z'];

    /// <summary>Whether a line is the report or reason in brackets between the line of adoption and the title.</summary>
    public static bool IsBracketed(string content) => content.StartsWith("[on the ", StringComparison.Ordinal) || content.StartsWith("[without ", StringComparison.Ordinal);

    /// <summary>Whether a line is a capital roman numeral alone, with or without a full stop.</summary>
    public static bool IsSectionNumber(string content) =>
        content.Length <= 7 && RomanNumeral.Parse(content.AsSpan().TrimEnd('.')) is not null && char.IsUpper(content[0]);

    /// <summary>Whether a line has the form of a title with a subtitle: "Taking stock: where we are".</summary>
    public static bool HasSubtitle(string content) => content.Contains(':', StringComparison.Ordinal) && SubtitlePattern().IsMatch(content);

    [GeneratedRegex(@"^\w+(?: \w+){1,3}: \p{Ll}[^:;]*$")]
    private static partial Regex SubtitlePattern();

    [GeneratedRegex(@"^\*{0,2}(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE|Attachment|ATTACHMENT)(?: (?:[IVXLC]+|\d{1,2}|[A-Z])(?:\.[A-Z\d])?)?\*{0,2}[.:]?(?: ?\*+)?$")]
    private static partial Regex AnnexPattern();
}
