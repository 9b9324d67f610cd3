using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.GitHub;

/// <summary>Findings as annotations of a change.</summary>
internal static class Annotations
{
    /// <summary>What GitHub shows of one kind from one step; what comes later is dropped without a word. With three kinds a job, which has 50, is never full.</summary>
    private const int MostOfOneKind = 10;

    /// <summary>The commands for the findings that have room, the most severe first, and one that counts the rest.</summary>
    /// <param name="findings">What was found, the most severe first.</param>
    /// <param name="root">The folder that paths are told from.</param>
    public static IEnumerable<WorkflowCommand> Of(IReadOnlyList<(FileReport File, Finding Finding)> findings, string? root)
    {
        var isTooMuch = findings.CountBy(found => KindOf(found.Finding)).Any(kind => kind.Value > MostOfOneKind);
        var room = new Dictionary<string, int> { ["error"] = MostOfOneKind, ["warning"] = MostOfOneKind, ["notice"] = MostOfOneKind - (isTooMuch ? 1 : 0) };
        var rest = 0;

        foreach (var (file, finding) in findings)
        {
            if (--room[KindOf(finding)] >= 0)
                yield return Of(file, finding, root);
            else
                rest++;
        }

        if (isTooMuch)
            yield return new WorkflowCommand("notice", $"{RunSummary.Counted(rest, "more finding")} not shown here, because GitHub shows {MostOfOneKind} annotations of a kind; the summary of the job lists them.").With("title", "ResolutionLint");
    }

    private static WorkflowCommand Of(FileReport file, Finding finding, string? root)
    {
        var title = finding.Diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture);
        var command = new WorkflowCommand(KindOf(finding), Place.MessageOf(file, finding))
            .With("title", $"{finding.Id} {title}")
            .With("file", ForgePath.Of(file, root));

        // Without lines an annotation is one of the whole file.
        return file.Names is null ? AtLines(command, file, finding) : command;
    }

    private static WorkflowCommand AtLines(WorkflowCommand command, FileReport file, Finding finding)
    {
        var (start, end) = (file.Lines.GetPosition(finding.Span.Start), file.Lines.GetPosition(finding.Span.End));
        command.With("line", Number(start.Line + 1)).With("endLine", Number(end.Line + 1));

        // Columns are for places within a line, and the end is the last one of them.
        return start.Line == end.Line
            ? command.With("col", Number(start.Character + 1)).With("endColumn", Number(Math.Max(start.Character + 1, end.Character)))
            : command;
    }

    private static string KindOf(Finding finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
