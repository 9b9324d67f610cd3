namespace ResolutionLint.Cli.Tests.Pipelines;

/// <summary>A test of what forges run in a shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "There is no such shell here.";
    }
}
