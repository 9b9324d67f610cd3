using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>A body as the registry knows it.</summary>
public sealed record Body
{
    /// <summary>The official full name.</summary>
    public required string Name { get; init; }

    /// <summary>The body that it is part of or reports to, or the sort of organization that it is; null where that is not known.</summary>
    public string? Parent { get; init; }

    /// <summary>How the name is abbreviated; null where no abbreviation is in use.</summary>
    public string? Acronym { get; init; }

    /// <summary>The short forms that texts use after the full name, with their article: "the Office".</summary>
    public ImmutableArray<string> ShortForms { get; init; } = [];

    /// <summary>The name of the body that took its place; null where it goes on or nothing followed.</summary>
    public string? Successor { get; init; }

    /// <summary>All its names, the official one first.</summary>
    public ImmutableArray<BodyName> Names { get; init; } = [];
}
