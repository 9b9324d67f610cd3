namespace ResolutionLint.Core.Lexicons;

/// <summary>One of the names that an organ goes by.</summary>
internal sealed record CitingOrganName(string Text, CitingOrgan Organ, bool IsAbbreviation)
{
    public StringComparison Comparison => IsAbbreviation ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
