using System.Text;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.GitHub;

/// <summary>Findings for GitHub Actions: annotations of the change, and a summary of the job where the runner has a place for one.</summary>
internal sealed class GitHubReporter(Terminal terminal) : IReporter
{
    public void Write(RunReport report, TextOutput output)
    {
        var root = terminal.Variable("GITHUB_WORKSPACE");
        var findings = BySeverity(report);

        foreach (var command in Annotations.Of(findings, root))
            output.WriteLine(command.ToString());

        if (!report.IsQuiet)
            output.WriteLine(RunSummary.Of(report));

        if (terminal.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file)
            Append(file, room => JobSummary.Of(report, findings, root, room));
    }

    private static List<(FileReport File, Finding Finding)> BySeverity(RunReport report) =>
    [
        .. report.Files
            .SelectMany(file => file.Findings, (file, finding) => (file, finding))
            .OrderByDescending(found => found.finding.Severity),
    ];

    /// <summary>Other commands of the step may have written to the file before. That it cannot be written fails nothing: the findings have been said.</summary>
    private void Append(string file, Func<long, string> summary)
    {
        try
        {
            var path = Path.GetFullPath(file, terminal.CurrentDirectory);
            var before = File.Exists(path) ? new FileInfo(path).Length : 0;
            File.AppendAllText(path, summary(JobSummary.MostBytes - before), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"reslint: the summary of the job cannot be written: {FileBytes.ReasonOf(exception)}");
        }
    }
}
