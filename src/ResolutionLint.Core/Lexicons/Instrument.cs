using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>A treaty, declaration or programme with a title of its own.</summary>
/// <param name="Title">The complete official title.</param>
public sealed record Instrument(string Title)
{
    /// <summary>Other titles that editors let stand where it is first named.</summary>
    public ImmutableArray<string> OtherTitles { get; init; } = [];

    /// <summary>Titles that leave out words, as drafters remember them.</summary>
    public ImmutableArray<string> ShortTitles { get; init; } = [];

    /// <summary>What notes cite it under: the resolution that adopted it, its volume of the Treaty Series; empty where that is not known.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Names that everybody knows and no text bears: Palermo Convention.</summary>
    public ImmutableArray<string> PopularNames { get; init; } = [];
}
