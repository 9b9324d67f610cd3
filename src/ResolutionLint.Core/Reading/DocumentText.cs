using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>What a reader hands to the parser: the original, and its paragraphs put together again.</summary>
/// <param name="Path">Where the text came from, as it was named.</param>
/// <param name="Source">The original.</param>
/// <param name="Lines">Its lines as reports count them.</param>
/// <param name="Blocks">Its paragraphs, notes and furniture in the order of their beginnings.</param>
/// <param name="Masthead">What front matter and masthead lines say.</param>
public sealed record DocumentText(
    string Path,
    SourceText Source,
    LineMap Lines,
    ImmutableArray<TextBlock> Blocks,
    Masthead Masthead)
{
    /// <summary>The directives to the linter, which are no part of the text.</summary>
    public ImmutableArray<TextDirective> Directives { get; init; } = [];

    /// <summary>How the characters of the original look; null where the format does not tell.</summary>
    public TextStyles? Styles { get; init; }
}
