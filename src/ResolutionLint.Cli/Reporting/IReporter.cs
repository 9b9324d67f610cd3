using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Writes what a run has found in one format.</summary>
internal interface IReporter
{
    void Write(RunReport report, TextOutput output);
}
