using System.Globalization;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Analysis.Timing;

namespace ResolutionLint.Cli.Reporting;

/// <summary>The tables that may follow a report: findings by rule, and where time went.</summary>
internal static class RunTables
{
    public static void Write(RunReport report, TextOutput output)
    {
        if (report.Statistics is { } statistics)
            Write(statistics, output);

        if (report.Timing is { } timing)
            Write(timing, output);
    }

    private static void Write(Statistics statistics, TextOutput output)
    {
        output.WriteLine();
        output.WriteLine("   count   files  per 1,000 words  severity    rule", Tone.Strong);

        foreach (var rule in statistics.Rules)
        {
            output.Write(Text($"{rule.Count,8:N0}{rule.Files,8:N0}{rule.PerThousandWords,17:0.000}  "));
            output.Write($"{SeverityWords.Of(rule.Severity),-12}", SeverityWords.ToneOf(rule.Severity));
            output.WriteLine($"{rule.Id} {rule.Title}");
        }

        output.WriteLine(Text($"{statistics.Words:N0} words in {statistics.Resolutions:N0} {(statistics.Resolutions == 1 ? "resolution" : "resolutions")}."));
    }

    private static void Write(Timing timing, TextOutput output)
    {
        output.WriteLine();
        output.WriteLine("          ms   share  where", Tone.Strong);

        foreach (var line in timing.Lines)
            output.WriteLine(Text($"{line.Milliseconds,12:N1}{100 * line.Share,6:0.0} %  {NameOf(line)}"));

        output.WriteLine(Text($"{timing.Milliseconds,12:N1}          in all; what ran side by side is added up."));
    }

    private static string NameOf(TimingLine line) => line.Kind switch
    {
        CostKind.Analyzer => line.Rules.Length == 1 ? $"{line.Rules[0]} {line.Name}" : $"{line.Name} ({string.Join(", ", line.Rules)})",
        CostKind.Recognizer => $"recognizer: {line.Name}",
        _ => line.Name,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
