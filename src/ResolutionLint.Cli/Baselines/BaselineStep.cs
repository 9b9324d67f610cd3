using System.Collections.Immutable;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Baselines;

/// <summary>Measures a run against the baseline that was asked for, and writes one where it was asked to.</summary>
internal sealed class BaselineStep(LintRequest request, string currentDirectory)
{
    private readonly Baseline? known = request.Baseline is { } path ? BaselineFile.Read(Path.GetFullPath(path, currentDirectory), path) : null;

    /// <summary>The run with what is known apart.</summary>
    /// <param name="files">The files of the run.</param>
    /// <param name="isComplete">Whether all that was asked could be done; of half a run no baseline is written.</param>
    /// <exception cref="RequestException">A baseline cannot be read or written.</exception>
    public MeasuredRun Measure(ImmutableArray<FileReport> files, bool isComplete)
    {
        var written = request.WrittenBaseline is { } path && isComplete ? Write(files, path) : null;

        if ((known ?? written) is not { } baseline)
            return new MeasuredRun(files, Summary: null);

        var (measured, gone) = baseline.Apply(files, path => request.Shard?.Contains(path, currentDirectory) ?? true);
        return new MeasuredRun(measured, new BaselineSummary(request.Baseline ?? request.WrittenBaseline!, gone)
        {
            Written = written is null ? null : request.WrittenBaseline,
        });
    }

    private Baseline Write(ImmutableArray<FileReport> files, string shown)
    {
        var path = Path.GetFullPath(shown, currentDirectory);
        var before = File.Exists(path) ? BaselineFile.Read(path, shown) : Baseline.Empty(path);
        var after = before.With(files);
        BaselineFile.Write(after, shown);
        return after;
    }
}
