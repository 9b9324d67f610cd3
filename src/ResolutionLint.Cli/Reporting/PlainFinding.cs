using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>A finding as text without colours, for formats that have a place for one.</summary>
internal static class PlainFinding
{
    /// <summary>The finding with its source line and its fix.</summary>
    public static string Of(FileReport file, Finding finding)
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextReporter.Write(file, finding, new TextOutput(text));
        return text.ToString().TrimEnd('\n');
    }
}
