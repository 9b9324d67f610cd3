using System.Text.RegularExpressions;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>Whether numbers and letters can be changed with nobody looking.</summary>
internal static partial class RenumberingSafety
{
    private const string Number =
        "(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

    private const string Ordinal =
        "(?:[0-9]{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)";

    private const string Letter = @"\([a-z]{1,4}\)";
    private const string Item = Number + @"\b(?:\s?" + Letter + ")*";
    private const string Items = Item + @"(?:(?:,?\s(?:and|or|to)\s|,\s|\s?[-–—]\s?)" + Item + ")*";

    // Of another text: "of its resolution 50/1", "of the annex"; and "A/57/64, para. 3", where the text is named in front.
    private const string OfAnother = @",?\s(?:thereof\b|of\s(?!(?:the\s(?:present|draft|resolution|text)|this)\b))";
    private const string BehindAnother = @"[0-9]\)?,\s";

    private static readonly object Owner = new();

    /// <summary>Unsafe where the document refers to a paragraph of its own by number or letter, or quotes paragraphs that have numbers.</summary>
    public static FixSafety Of(ResolutionDocument document) =>
        document.DescendantsAndSelf().OfType<TextNode>().Any(IsInTheWay) ? FixSafety.Unsafe : FixSafety.Safe;

    private static bool IsInTheWay(TextNode node) =>
        node.Label is { IsQuoted: true } || node.Text.Facts.Pass(Owner, static words => Reference().IsMatch(words));

    [GeneratedRegex(
        @"\bOPs?\.?\s?[0-9]"
        + "|§"
        + @"|(?<!" + BehindAnother + @")\b(?:sub-?)?(?:para(?:graph)?s?\.?|clauses?|points?)\s(?>" + Items + ")(?!" + OfAnother + ")"
        + @"|\b" + Ordinal + @"\s(?:operative\s)?(?:paragraph|clause)s?\b(?!" + OfAnother + ")"
        + @"|\b(?:sub-?paragraph|point|item)s?\s" + Letter
        + @"|(?:\b[0-9]{1,3}|" + Letter + @")\s(?:above|below)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
