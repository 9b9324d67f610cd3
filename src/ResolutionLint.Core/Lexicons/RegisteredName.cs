using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>A name as the recognizer looks for it: its words by number, and what it names.</summary>
internal sealed record RegisteredName(string Text, RegisteredNameKind Kind, ImmutableArray<int> Words)
{
    /// <summary>The body; null for names that are only known to be real.</summary>
    public Body? Body { get; init; }

    /// <summary>The name of the body; null for short forms, acronyms and names that are only known to be real.</summary>
    public BodyName? Name { get; init; }

    /// <summary>The bodies that go by a short form.</summary>
    public ImmutableArray<Body> Sharers { get; init; } = [];
}
