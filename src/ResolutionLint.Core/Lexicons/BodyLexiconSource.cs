using System.Collections.Immutable;

namespace ResolutionLint.Core.Lexicons;

/// <summary>What the files of bodies and instruments say.</summary>
internal sealed record BodyLexiconSource(
    ImmutableArray<Body> Bodies,
    ImmutableArray<string> Similar,
    ImmutableArray<string> BodyHeads,
    ImmutableArray<string> InstrumentHeads,
    ImmutableArray<Instrument> Instruments);
