using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionLint.Cli.Tests;

/// <summary>What a run of the command gave.</summary>
internal sealed partial record Outcome(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>File and line of each finding in a report for people.</summary>
    public string[] Places() => [.. FindingLine().Matches(Output).Select(line => line.Groups["place"].Value)];

    [GeneratedRegex(@"^(?<place>.+:\d+):\d+ (error|warning|suggestion) RL", RegexOptions.Multiline)]
    private static partial Regex FindingLine();
}
