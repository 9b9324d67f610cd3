using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>
/// Recognizes the header of Model United Nations papers, which names sponsors, signatories or topic line by line. No document of the organization does.
/// </summary>
internal static partial class ModelUnitedNationsHeader
{
    public static bool IsIn(ResolutionDocument document) =>
        document.Children.OfType<MastheadLine>().Any(IsLine)
        // The last lines above the organ line may have been read as a title.
        || (document.Resolutions is [var first, ..] && first.Children.OfType<Title>().Any(IsLine));

    /// <summary>Whether words hold a line of such a header.</summary>
    public static bool IsLine(string words) => HeaderPattern().IsMatch(words);

    private static bool IsLine(TextNode node) => IsLine(node.Text.Text);

    [GeneratedRegex(@"(?:^|\s)[*_]*(?:(?:Main |Co-?)?(?:Sponsors?|Submitters?|Signator(?:y|ies)|Topic(?: [A-Z\d])?|Delegation|School)|Co-?submitted by|Submitted to|(?<=^[*_]*)(?:Forum|Question of))[*_]*\s?:[*_]*\s?[A-Z]", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderPattern();
}
