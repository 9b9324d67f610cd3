using System.Collections.Immutable;
using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Linting;

/// <summary>What is said where the program that reads PDF files is missing: for each file that was named, and once for all that lay in folders.</summary>
internal static class MissingReader
{
    /// <summary>The outcomes, in the same order, without what has been said before.</summary>
    public static FileOutcome[] SayOnce(ImmutableArray<InputFile> files, FileOutcome[] outcomes)
    {
        var isSaid = false;
        return [.. files.Zip(outcomes, Outcome)];

        FileOutcome Outcome(InputFile file, FileOutcome outcome)
        {
            if (file.IsNamed || outcome.Report is not { Findings: [{ Id: EngineRules.MissingPdfReader }] } report)
                return outcome;

            (var wasSaid, isSaid) = (isSaid, true);
            return wasSaid ? outcome with { Report = report with { Findings = [] } } : outcome;
        }
    }
}
