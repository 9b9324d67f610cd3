using System.CommandLine;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Cli.PlugIns;
using ResolutionLint.Cli.Reporting;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint lint</c>: lints files, folders, patterns and standard input.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATHS")
        {
            Description = "Files, folders or patterns such as **/*.txt; '-' reads standard input. Without any, the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format") { Description = "How to report.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong(ReportFormats.All);
        var outputs = new Option<string[]>("--output") { Description = "Write a report to a file too; can be repeated.", HelpName = "FORMAT=FILE", AllowMultipleArgumentsPerToken = false };
        var failOn = RequestValues.FailOnOption("The least severity that gives exit code 1 (default: error).");
        var fix = new Option<bool>("--fix") { Description = "Make the fixes that cannot change what the text means." };
        var unsafeFixes = new Option<bool>("--unsafe-fixes") { Description = "With --fix or --diff: make the fixes too that have to be looked at." };
        var diff = new Option<bool>("--diff") { Description = "Show what --fix would change, and write nothing." };
        var exclude = new Option<string[]>("--exclude") { Description = "Leave out files that a pattern like those of .gitignore speaks of; can be repeated.", HelpName = "GLOB", AllowMultipleArgumentsPerToken = false };
        var baseline = new Option<string?>("--baseline") { Description = "Report only what this baseline does not know.", HelpName = "FILE" };
        var writeBaseline = new Option<string?>("--write-baseline") { Description = "Write what is found to a baseline, so that later runs can leave it out.", HelpName = "FILE" };
        var changedSince = new Option<string?>("--changed-since") { Description = "Report only on paragraphs that have changed since a revision that git knows.", HelpName = "REV" };
        var shard = new Option<string?>("--shard") { Description = "Lint one of several shares of the files, as 1/4; 'reslint merge' puts their reports together.", HelpName = "I/N" };
        var organ = RequestValues.OrganOption();
        var date = RequestValues.DateOption();
        var stage = RequestValues.StageOption();
        var revisions = RequestValues.RevisionsOption();
        var jobs = new Option<int?>("--jobs") { Description = "How many files to lint at a time (default: one for each processor).", HelpName = "N" };
        var statistics = new Option<bool>("--statistics") { Description = "Count the findings of each rule, after the report." };
        var timing = new Option<bool>("--timing") { Description = "Measure what each rule costs, and show it after the report." };
        var analyzers = RequestValues.AnalyzerOption();
        var quiet = new Option<bool>("--quiet") { Description = "Leave out the summary." };
        var noColour = new Option<bool>("--no-color") { Description = "No colours on a terminal either." };
        var name = new Option<string?>("--stdin-filename") { Description = "The name that '-' is to have in reports and for configuration.", HelpName = "NAME" };

        var command = new Command("lint", "Lint files, folders, patterns or standard input.")
        {
            paths, format, outputs, exclude, baseline, writeBaseline, changedSince, shard, fix, unsafeFixes, diff, failOn, organ, date, stage, revisions, jobs, statistics, timing, analyzers, quiet, noColour, name,
        };

        command.SetAction(parsed => Execute(terminal, new LintRequest
        {
            Paths = RequestValues.Paths(parsed.GetValue(paths) ?? [], command.Options.Select(option => option.Name)),
            Format = parsed.GetRequiredValue(format),
            Outputs = RequestValues.Outputs(parsed.GetValue(outputs) ?? []),
            Excluded = parsed.GetValue(exclude) ?? [],
            Baseline = parsed.GetValue(baseline),
            WrittenBaseline = parsed.GetValue(writeBaseline),
            ChangedSince = RequestValues.ChangedSince(parsed.GetValue(changedSince), parsed.GetValue(fix) || parsed.GetValue(diff)),
            Shard = RequestValues.Shard(parsed.GetValue(shard)),
            Fix = RequestValues.Fixes(parsed.GetValue(fix), parsed.GetValue(diff), parsed.GetValue(unsafeFixes)),
            ShowsDiff = parsed.GetValue(diff),
            FailOn = RequestValues.FailOn(parsed.GetValue(failOn)),
            Organ = RequestValues.Organ(parsed.GetValue(organ)),
            Date = RequestValues.Date(parsed.GetValue(date)),
            Stage = RequestValues.Stage(parsed.GetValue(stage)),
            View = RequestValues.View(parsed.GetValue(revisions), parsed.GetValue(fix) || parsed.GetValue(diff)),
            Jobs = RequestValues.Jobs(parsed.GetValue(jobs)),
            IsQuiet = parsed.GetValue(quiet),
            NoColour = parsed.GetValue(noColour),
            ShowsStatistics = parsed.GetValue(statistics),
            ShowsTiming = parsed.GetValue(timing),
            Analyzers = parsed.GetValue(analyzers) ?? [],
            StandardInputName = parsed.GetValue(name),
        }));

        return command;
    }

    private static int Execute(Terminal terminal, LintRequest request)
    {
        using var services = Composition.Create(terminal, PlugInSet.Load(request.Analyzers, terminal.CurrentDirectory), request.View);
        return new LintRun(request, terminal, services).Execute();
    }
}
