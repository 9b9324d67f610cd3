using System.Text;

namespace ResolutionLint.Cli.Reporting.GitHub;

/// <summary>A line by which a step speaks to the runner of GitHub Actions: <c>::error file=a.txt,line=3::message</c>.</summary>
/// <remarks>Escaped as in the toolkit of GitHub Actions, so that no text can end a line and begin a command of its own.</remarks>
internal sealed class WorkflowCommand(string name, string message)
{
    private readonly StringBuilder properties = new();

    /// <summary>Adds a property.</summary>
    public WorkflowCommand With(string property, string value)
    {
        properties.Append(properties.Length == 0 ? ' ' : ',').Append(property).Append('=').Append(EscapeProperty(value));
        return this;
    }

    public override string ToString() => $"::{name}{properties}::{EscapeData(message)}";

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
