namespace ResolutionLint.Tests;

/// <summary>
/// Real documents and tables of facts, which are measured where they lie and are no part of this repository.
/// </summary>
internal static class Corpus
{
    public const string Variable = "RESOLUTIONLINT_CORPUS";

    public const string Absent = "needs real documents: set " + Variable + " to the folder that holds corpus/ and facts/";

    public static string? Root { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } root ? root : null;

    public static bool IsPresent => Root is not null;

    public static string At(params string[] parts) =>
        Path.Combine([Root ?? throw new InvalidOperationException(Absent), .. parts]);
}
