namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>A rule that a directive names.</summary>
/// <param name="Id">Its id as the catalog has it.</param>
/// <param name="Name">Its position among the names of the directive, those that are not known counted too.</param>
internal sealed record NamedRule(string Id, int Name)
{
    /// <summary>Stands for every rule, where a directive names none.</summary>
    public static NamedRule All { get; } = new("*", -1);
}
