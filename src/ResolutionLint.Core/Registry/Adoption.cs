namespace ResolutionLint.Core.Registry;

/// <summary>What a registry knows of the adoption of a resolution or decision.</summary>
/// <param name="Day">The day of adoption.</param>
/// <param name="IsAttested">Whether more than one source has this day.</param>
public readonly record struct Adoption(DateOnly Day, bool IsAttested);
