using System.Text.RegularExpressions;

namespace ResolutionLint.Rules.Form;

/// <summary>The organ that a masthead names as the one that adopted the text.</summary>
internal static partial class DeclaredOrgan
{
    /// <summary>Its full name; null where the masthead names none, or several.</summary>
    public static string? In(MastheadText masthead)
    {
        var named = masthead.First(AdoptionPattern())?.Groups["organ"].Value;
        var symbols = SymbolPattern().Matches(masthead.Head).Select(symbol => OrganOf(symbol.Groups["series"].Value)).Distinct().ToList();

        return symbols switch
        {
            [] => named,
            [var only] when named is null || named == only => only,
            _ => null,
        };
    }

    private static string OrganOf(string series) => series switch
    {
        "A/HRC" => "Human Rights Council",
        "A" => "General Assembly",
        "S" => "Security Council",
        _ => "Economic and Social Council",
    };

    [GeneratedRegex(@"^\s*(?:Resolution\s+adopted|Adopted)\s+by\s+the\s+(?<organ>General Assembly|Security Council|Economic and Social Council|Human Rights Council)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AdoptionPattern();

    [GeneratedRegex(@"(?<![\w/])(?<series>A/HRC|A|S|E)/RES/", RegexOptions.ExplicitCapture)]
    private static partial Regex SymbolPattern();
}
