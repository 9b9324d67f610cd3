using System.Collections.Immutable;
using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Linting;

/// <summary>Refuses a run that would write one file over another, before anything is done.</summary>
internal static class OutputCheck
{
    /// <summary>Looks at all that a run writes besides fixed drafts.</summary>
    /// <exception cref="RequestException">Two reports have the same file, or a report that of a draft or baseline.</exception>
    public static void Demand(LintRequest request, ImmutableArray<InputFile> drafts, string currentDirectory)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var draft in drafts.Where(draft => !draft.IsStandardInput))
            taken.TryAdd(draft.FullPath, $"the draft {draft.Path}");

        if (request.WrittenBaseline is { } written)
            Take(written, "--write-baseline");

        // The baseline that is read may be the one that is written.
        if (request.Baseline is { } known)
            taken.TryAdd(Full(known), "the baseline");

        foreach (var output in request.Outputs)
            Take(output.Path, $"--output {output.Format}");

        void Take(string path, string what)
        {
            if (!taken.TryAdd(Full(path), what) && !Full(path).StartsWith("/dev/", StringComparison.Ordinal))
                throw new RequestException($"{what} would be written over {taken[Full(path)]}: {path} is both; give another file");
        }

        string Full(string path) => Path.GetFullPath(path, currentDirectory);
    }
}
