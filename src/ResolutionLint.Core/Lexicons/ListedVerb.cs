namespace ResolutionLint.Core.Lexicons;

/// <summary>An operative verb as its list gives it: in the third person, and without its ending.</summary>
internal sealed record ListedVerb(OpenerEntry Entry, string Base);
