using System.Text.RegularExpressions;

namespace ResolutionLint.Rules.Form;

/// <summary>What a pattern finds in a part of a document.</summary>
/// <param name="Match">The match, by its place in the part.</param>
/// <param name="Offset">Where the part begins in the original, in UTF-16 code units.</param>
internal sealed record PlacedMatch(Match Match, int Offset);
