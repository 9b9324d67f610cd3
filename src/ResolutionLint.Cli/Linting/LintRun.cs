using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Cli.Changes;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Cli.Linting;

/// <summary>A whole run of <c>reslint lint</c>: finds the files, lints them side by side, and reports in the order in which they were asked for.</summary>
internal sealed class LintRun(LintRequest request, Terminal terminal, IServiceProvider services)
{
    private readonly IRuleCatalog catalog = services.GetRequiredService<IRuleCatalog>();
    private readonly ConfigurationProvider configuration = services.GetRequiredService<ConfigurationProvider>();

    public int Execute()
    {
        var baseline = new BaselineStep(request, terminal.CurrentDirectory);
        var changes = request.ChangedSince is { } revision ? ChangedDrafts.Since(revision, terminal.CurrentDirectory) : null;
        var inputs = Inputs(changes);
        OutputCheck.Demand(request, inputs.Files, terminal.CurrentDirectory);
        var engine = new EngineFindings(catalog);
        var linter = new FileLinter(services.GetRequiredService<Linter>(), services.GetRequiredService<DraftFormats>(), engine, configuration, request, terminal.Input);

        if (linter.Costs is { } costs)
            CostMeter.Measure(costs, CostKind.Engine, "word lists", LoadLists);

        var outcomes = Process(inputs.Files, linter);

        var unlisted = inputs.Unreadable.Select(folder => linter.Report(
            folder.Path,
            Path.GetFullPath(folder.Path, terminal.CurrentDirectory),
            request.Override(DocumentOptions.Default),
            [engine.AtStart(EngineRules.UnreadableInput, folder.Path, folder.Reason)]));
        var configurationFiles = configuration.GetReports().Select(found => linter.Report(Relative(found.Path), found));
        var failures = Failures(inputs, outcomes);

        ImmutableArray<FileReport> files = [.. configurationFiles, .. unlisted, .. outcomes.Select(outcome => outcome.Report).OfType<FileReport>()];
        var measured = baseline.Measure(files, isComplete: failures.IsEmpty);

        ImmutableArray<FileReport> shown = [.. measured.Files.Select(file => file.WithoutUntouched())];

        var report = new RunReport(
            shown,
            inputs.Excluded + outcomes.Count(outcome => outcome.Report is null),
            outcomes.Sum(outcome => outcome.Fixed),
            failures.IsEmpty)
        {
            IsQuiet = request.IsQuiet,
            Baseline = measured.Summary,
            ChangedSince = request.ChangedSince,
            Unchanged = inputs.Unchanged,
            Statistics = request.ShowsStatistics ? Statistics.Of(shown) : null,
            Timing = linter.Costs is { } spent ? Timing.Of(spent, RulesOf) : null,
        };

        WriteTexts(inputs.Files, outcomes);
        var writer = new ReportWriter(request, terminal, services);
        writer.Print(report, leavesOutput: request.ShowsDiff || inputs.Files.Any(WritesStandardInputBack));
        failures = [.. failures, .. writer.WriteFiles(report)];

        foreach (var loss in Losses(inputs.Files, outcomes).Concat(failures))
            terminal.Error.WriteLine($"reslint: {loss}");

        return failures.Length > 0 ? ExitCodes.Failure : report.Files.Any(file => file.Fails) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private InputFiles Inputs(ChangedDrafts? changes)
    {
        var inputs = new InputFinder(terminal.CurrentDirectory, request.StandardInputName)
            .Find(request.Paths)
            .Without(new Exclusions(terminal.CurrentDirectory, request.Excluded));

        inputs = request.Shard is { } shard ? inputs.In(shard, terminal.CurrentDirectory) : inputs;
        return changes is null ? inputs : inputs.In(changes);
    }

    private static bool LoadLists()
    {
        Lexicon.Default.Load();
        return true;
    }

    private ImmutableArray<string> RulesOf(string analyzer) =>
    [
        .. services.GetRequiredService<IEnumerable<ResolutionAnalyzer>>()
            .Where(candidate => candidate.GetType().Name == analyzer)
            .SelectMany(candidate => candidate.SupportedDiagnostics)
            .Select(rule => rule.Id)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private FileOutcome[] Process(ImmutableArray<InputFile> files, FileLinter linter)
    {
        var outcomes = new FileOutcome[files.Length];
        using var progress = Progress.Start(terminal, files.Length, Progress.Patience);

        // The first file makes every check ready. The threads share that work: if each took a file of its own, each would do all of it.
        if (files.Length > 0)
            Process(0, request.Jobs);

        if (files.Length > 1)
            Parallel.For(1, files.Length, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs }, index => Process(index, lanes: 1));

        return outcomes;

        void Process(int index, int lanes)
        {
            outcomes[index] = linter.Process(files[index], lanes);
            progress?.Advance();
        }
    }

    private ImmutableArray<string> Failures(InputFiles inputs, FileOutcome[] outcomes) =>
    [
        .. inputs.Missing.Select(path => $"{path}: there is no such file or folder"),
        .. configuration.Unreadable.Select(file =>
            $"{Relative(file.Path)}: the configuration cannot be read ({file.Reason}); files below it were linted without it"),
        .. inputs.Files
            .Zip(outcomes, (file, outcome) => outcome.WriteFailure is null ? null : $"{file.Path}: nothing was fixed, because the file cannot be written: {outcome.WriteFailure}")
            .OfType<string>(),
    ];

    private static IEnumerable<string> Losses(ImmutableArray<InputFile> files, FileOutcome[] outcomes) =>
        files.Zip(outcomes, (file, outcome) => outcome.Loss is null ? null : $"{file.Path}: {outcome.Loss}").OfType<string>();

    /// <summary>Patches, and the fixed text of standard input, which have standard output to themselves.</summary>
    private void WriteTexts(ImmutableArray<InputFile> files, FileOutcome[] outcomes)
    {
        foreach (var (file, outcome) in files.Zip(outcomes))
        {
            if (outcome.Diff is not null)
            {
                terminal.Out.Write(outcome.Diff);
            }
            else if (WritesStandardInputBack(file) && outcome.StandardOutput is { } bytes)
            {
                terminal.Out.Flush();
                terminal.Output.Write(bytes);
                terminal.Output.Flush();
            }
        }
    }

    private bool WritesStandardInputBack(InputFile file) =>
        file.IsStandardInput && request.Fix != FixSafety.None && !request.ShowsDiff;

    private string Relative(string path) => RelativePath.Of(path, terminal.CurrentDirectory);
}
