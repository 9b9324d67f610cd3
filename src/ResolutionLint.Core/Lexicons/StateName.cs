using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>A name of a State that is not, or no longer, in the list of Member States.</summary>
/// <param name="Wrong">What drafts write.</param>
/// <param name="Right">The name in the list.</param>
public sealed record StateName(string Wrong, string Right)
{
    /// <summary>The day from which the right name holds; null where the wrong one was never right.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Whether the wrong name has an article and the right one has none.</summary>
    public bool DropsArticle { get; init; }

    /// <summary>Whether the right name has an article and the wrong one has none.</summary>
    public bool AddsArticle { get; init; }

    /// <summary>Longer names that have the wrong one inside and are right.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];
}
