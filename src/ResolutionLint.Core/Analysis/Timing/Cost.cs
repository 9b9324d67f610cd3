namespace ResolutionLint.Core.Analysis.Timing;

/// <summary>Where time went.</summary>
/// <param name="Kind">The kind of work.</param>
/// <param name="Name">What it is called: the class of an analyzer, the part of the semantic model, a step of the engine.</param>
public readonly record struct Cost(CostKind Kind, string Name);
