namespace ResolutionLint.Core.Lexicons;

/// <summary>A way to write an opener.</summary>
/// <remarks>A class, as everything that lists hold at the start: generic code over structures is compiled in every run.</remarks>
internal sealed record OpenerSpelling(string Words, OpenerEntry Entry);
