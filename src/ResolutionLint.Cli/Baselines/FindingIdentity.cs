namespace ResolutionLint.Cli.Baselines;

/// <summary>What a finding is known by when its draft has been edited elsewhere.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Words">The words that it marks, on one line.</param>
/// <param name="Around">The words before and behind them in their paragraph, on one line.</param>
/// <remarks>Line breaks, blanks, and number or letter of the paragraph are no part of it.</remarks>
internal readonly record struct FindingIdentity(string Rule, string Words, string Around);
