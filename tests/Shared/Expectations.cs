namespace ResolutionLint.Tests;

/// <summary>Files that hold what is expected: compared, or rewritten when the one variable says so.</summary>
internal static class Expectations
{
    public const string Variable = "RESOLUTIONLINT_UPDATE";

    public static bool AreRewritten { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Compares a checked-in file with what it should say, whatever line endings the checkout has.</summary>
    public static void Hold(string path, string expected)
    {
        if (AreRewritten)
            File.WriteAllText(path, expected);

        Assert.True(File.Exists(path), $"{path} is missing. {Variable}=1 dotnet test writes it.");
        var actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(expected.ReplaceLineEndings("\n") == actual, $"{path} is out of date. {Variable}=1 dotnet test rewrites it.");
    }
}
