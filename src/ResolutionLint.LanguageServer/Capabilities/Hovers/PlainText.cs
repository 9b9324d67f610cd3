using System.Text.RegularExpressions;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>What is written for a reader of Markdown, for one who sees the signs themselves.</summary>
internal static partial class PlainText
{
    /// <summary>Takes out the signs that hovers use: bold, code, links, quotations, rules and what escapes a sign.</summary>
    public static string Of(string markdown) => Signs().Replace(markdown, match =>
        match.Groups["kept"] is { Success: true } kept ? kept.Value
        : match.Groups["words"] is { Success: true } words ? $"{words.Value} ({match.Groups["address"].Value})"
        : string.Empty);

    [GeneratedRegex(@"\\(?<kept>[\\`*_\[\]<>#|])|\*\*|`|^> |^---\n\n|\[(?<words>[^\]\\]+)\]\((?<address>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Signs();
}
