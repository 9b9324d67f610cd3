using System.Globalization;
using System.Text;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.GitHub;

/// <summary>The page that GitHub shows for a job: what was done, and a table of what was found, in Markdown.</summary>
internal static class JobSummary
{
    /// <summary>Bytes that one step may write; GitHub shows nothing of a summary that is larger.</summary>
    public const int MostBytes = 1024 * 1024;

    private const int RoomForTheEnd = 256;
    private const string SignsOfMarkdown = "\\`*_[]<>|~&#$@";

    /// <summary>The summary, with as many rows as there is room for.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="findings">The same, the most severe first.</param>
    /// <param name="root">The folder that paths are told from.</param>
    /// <param name="room">Bytes that may be written.</param>
    public static string Of(RunReport report, IReadOnlyList<(FileReport File, Finding Finding)> findings, string? root, long room)
    {
        var text = new StringBuilder($"## ResolutionLint\n\n{Escape(RunSummary.Of(report))}\n\n");
        var written = 0;

        if (findings.Count > 0)
        {
            text.Append("| | rule | place | finding |\n| --- | --- | --- | --- |\n");
            written = WriteRows(text, findings, root, room - RoomForTheEnd);
        }

        if (written < findings.Count)
            text.Append(CultureInfo.InvariantCulture, $"\n{RunSummary.Counted(findings.Count - written, "more finding")} for which there is no room here.\n");

        return text.ToString();
    }

    private static int WriteRows(StringBuilder text, IReadOnlyList<(FileReport File, Finding Finding)> findings, string? root, long room)
    {
        room -= Encoding.UTF8.GetByteCount(text.ToString());

        for (var i = 0; i < findings.Count; i++)
        {
            var row = Row(findings[i].File, findings[i].Finding, root);
            room -= Encoding.UTF8.GetByteCount(row);

            if (room < 0)
                return i;

            text.Append(row);
        }

        return findings.Count;
    }

    private static string Row(FileReport file, Finding finding, string? root)
    {
        var place = Place.In(file, ForgePath.Of(file, root), finding.Span.Start);
        return $"| {SeverityWords.Of(finding.Severity)} | {Escape(finding.Id)} | {Escape(place)} | {Escape(finding.Message)} |\n";
    }

    /// <summary>A text that a reader of Markdown takes for nothing but text, on one line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);

        foreach (var letter in text)
        {
            if (SignsOfMarkdown.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');

            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
