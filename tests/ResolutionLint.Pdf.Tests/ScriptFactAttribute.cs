namespace ResolutionLint.Pdf.Tests;

/// <summary>A test with a program that is a script, which Windows does not start.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a shell" : null;
}
