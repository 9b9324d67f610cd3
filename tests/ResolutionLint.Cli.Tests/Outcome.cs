using System.Text;

namespace ResolutionLint.Cli.Tests;

/// <summary>What a run of the command gave.</summary>
internal sealed record Outcome(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);
}
