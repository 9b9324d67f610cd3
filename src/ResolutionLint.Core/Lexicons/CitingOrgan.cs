namespace ResolutionLint.Core.Lexicons;

/// <summary>A body whose resolutions and decisions are cited by number.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Symbol">How its symbols begin: A, S, E/CN.7; null where they have another build or none.</param>
/// <param name="Template">The build of its symbols, with {session} and {serial}; null where it is the usual one.</param>
/// <param name="Forms">How it numbers: session, roman, year, sc, body.</param>
internal sealed record CitingOrgan(string Name, string? Symbol, string? Template, string[] Forms);
