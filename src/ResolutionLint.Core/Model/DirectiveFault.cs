namespace ResolutionLint.Core.Model;

/// <summary>What is wrong with the signs of a directive.</summary>
/// <param name="What">What is wrong, in the middle of a sentence.</param>
/// <param name="Advice">How it is put right, as a sentence.</param>
public sealed record DirectiveFault(string What, string Advice);
