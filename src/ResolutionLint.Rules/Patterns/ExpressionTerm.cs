using System.Text.RegularExpressions;

namespace ResolutionLint.Rules.Patterns;

/// <summary>A regular expression that a pattern looks for.</summary>
/// <param name="Expression">The expression; it is of the kind that never backtracks.</param>
/// <param name="Group">As of <see cref="Term"/>.</param>
/// <param name="Write">What is written instead, with $1 for what the first pair of brackets found; null where nothing is known.</param>
internal sealed record ExpressionTerm(Regex Expression, int Group = 0, string? Write = null);
