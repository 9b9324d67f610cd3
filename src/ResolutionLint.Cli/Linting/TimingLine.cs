using System.Collections.Immutable;
using ResolutionLint.Core.Analysis.Timing;

namespace ResolutionLint.Cli.Linting;

/// <summary>What one analyzer, one part of the semantic model or one step of the engine has cost.</summary>
/// <param name="Kind">The kind of work.</param>
/// <param name="Name">The class of an analyzer, the part of the model, or the step.</param>
/// <param name="Rules">The ids of an analyzer's rules.</param>
/// <param name="Milliseconds">The time, without that of other lines.</param>
/// <param name="Share">Its part of the whole, from 0 to 1.</param>
internal sealed record TimingLine(CostKind Kind, string Name, ImmutableArray<string> Rules, double Milliseconds, double Share);
