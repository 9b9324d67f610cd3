namespace VerifyTests;

/// <summary>What a snapshot is called and where it lies.</summary>
public class VerifySettings
{
    internal string? Directory { get; private set; }

    internal IReadOnlyList<object?> Parameters { get; private set; } = [];

    public void UseDirectory(string directory) => Directory = directory;

    public void UseParameters(params object?[] parameters) => Parameters = parameters;
}
