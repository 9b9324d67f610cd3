using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Writes a report in every format that was asked for: one to the screen, others to files.</summary>
internal sealed class ReportWriter(LintRequest request, Terminal terminal, IServiceProvider services)
{
    /// <summary>Writes the report that the command prints.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="leavesOutput">Whether standard output belongs to a text or a patch, so that the report goes to standard error.</param>
    public void Print(RunReport report, bool leavesOutput)
    {
        Reporter(request.Format).Write(report, leavesOutput ? new TextOutput(terminal.Error) : TextOutput.For(terminal, request.NoColour));
        PrintTablesApart(report);
        terminal.Out.Flush();
    }

    /// <summary>Writes the reports that go to files, each whole or not at all.</summary>
    /// <returns>What could not be written, in words.</returns>
    public IReadOnlyList<string> WriteFiles(RunReport report) => [.. request.Outputs.Select(target => Write(report, target)).OfType<string>()];

    private string? Write(RunReport report, ReportTarget target)
    {
        using var text = new StringWriter();
        Reporter(target.Format).Write(report, new TextOutput(text));

        try
        {
            var path = Path.GetFullPath(target.Path, terminal.CurrentDirectory);
            AtomicFile.Put(path, Encoding.UTF8.GetBytes(text.ToString()));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"--output {target.Format}={target.Path}: the report cannot be written: {FileBytes.ReasonOf(exception)}";
        }
    }

    /// <summary>A format for programs has standard output to itself, and most have no place for statistics and timing.</summary>
    private void PrintTablesApart(RunReport report)
    {
        if (request.Format is not (ReportFormats.Text or ReportFormats.Json))
            RunTables.Write(report, new TextOutput(terminal.Error));
    }

    private IReporter Reporter(string format) => services.GetRequiredKeyedService<IReporter>(format);
}
