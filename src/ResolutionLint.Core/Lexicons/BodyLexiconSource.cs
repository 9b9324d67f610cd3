using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>What the file of bodies says.</summary>
internal sealed record BodyLexiconSource(
    ImmutableArray<Body> Bodies,
    ImmutableArray<string> Similar,
    ImmutableArray<string> BodyHeads,
    ImmutableArray<string> InstrumentHeads);
