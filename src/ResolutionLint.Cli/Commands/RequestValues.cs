using System.CommandLine;
using System.Globalization;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;
using ResolutionLint.Word;

namespace ResolutionLint.Cli.Commands;

/// <summary>Reads values of options that more than one command has, or that only make sense together.</summary>
internal static class RequestValues
{
    private const string Accepted = "accepted";
    private const string Original = "original";

    /// <summary>Paths as they are, unless one of them is an option that is spelt wrong.</summary>
    public static IReadOnlyList<string> Paths(IReadOnlyList<string> paths, IEnumerable<string> options)
    {
        if (paths.FirstOrDefault(path => path.Length > 1 && path[0] == '-') is not { } wrong)
            return paths;

        var advice = NearMiss.Find(wrong, options) is { } meant ? $"did you mean {meant}?" : $"a file of this name is written ./{wrong}";
        throw new RequestException($"{wrong}: there is no such option; {advice}");
    }

    public static FixSafety Fixes(bool fix, bool diff, bool unsafeFixes)
    {
        if (unsafeFixes && !fix && !diff)
            throw new RequestException("--unsafe-fixes says which fixes to make: it needs --fix or --diff");

        return unsafeFixes ? FixSafety.Unsafe : fix || diff ? FixSafety.Safe : FixSafety.None;
    }

    public static Option<string?> OrganOption() => new("--organ") { Description = $"The adopting organ: {string.Join(", ", ProfileNames.All)}.", HelpName = "ORGAN" };

    public static string? Organ(string? value)
    {
        if (value is null)
            return null;

        var name = value.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

        if (ProfileNames.TryParse(name, out _))
            return name;

        throw new RequestException($"--organ {value}: there is no such organ; {NearMiss.Advice(name, ProfileNames.All)}");
    }

    public static Option<string?> DateOption() => new("--date") { Description = "The day that drafts are measured against, as 2026-11-20.", HelpName = "DATE" };

    public static DateOnly? Date(string? value)
    {
        if (value is null)
            return null;

        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new RequestException($"--date {value}: there is no such day; write it as 2026-11-20");
    }

    public static Option<string?> StageOption() =>
        new("--stage") { Description = "How far drafts have come: working (brackets and placeholders belong to them) or submission (default).", HelpName = "STAGE" };

    public static Option<string> RevisionsOption()
    {
        var option = new Option<string>("--revisions") { Description = "Word documents with tracked changes: the text as if all were accepted (default), or the original.", DefaultValueFactory = _ => Accepted };
        option.AcceptOnlyFromAmong(Accepted, Original);
        return option;
    }

    public static WordView View(string? value, bool fixes) => (value, fixes) switch
    {
        (Original, true) => throw new RequestException($"--revisions {Original}: what has been changed since cannot be fixed; leave out --fix and --diff"),
        (Original, _) => WordView.Original,
        _ => WordView.Accepted,
    };

    public static DraftStage? Stage(string? value) => value?.Trim().ToLowerInvariant() switch
    {
        null => null,
        "working" => DraftStage.Working,
        "submission" => DraftStage.Submission,
        _ => throw new RequestException($"--stage {value}: there is no such stage; write working or submission"),
    };

    /// <summary>The reports that go to files, each as sarif=out.sarif.</summary>
    public static IReadOnlyList<ReportTarget> Outputs(IReadOnlyList<string> values) => [.. values.Select(Output)];

    /// <summary>The revision since which changes are looked at. Fixes are made in whole drafts, so both together would say less than they do.</summary>
    public static string? ChangedSince(string? revision, bool fixes) =>
        revision is not null && fixes
            ? throw new RequestException("--changed-since looks at changed paragraphs only, and --fix and --diff at whole drafts: leave one of them out")
            : revision;

    /// <summary>A share of the files, as 1/4.</summary>
    public static Shard? Shard(string? value)
    {
        if (value is null)
            return null;

        return value.Split('/') is [var first, var second] && Number(first) is { } index && Number(second) is { } count && index >= 1 && index <= count
            ? new Shard(index, count)
            : throw new RequestException($"--shard {value}: write which share of how many, as 1/4");

        static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static ReportTarget Output(string value)
    {
        if (value.Split('=', 2) is not [var format, { Length: > 0 } path])
            throw new RequestException($"--output {value}: write a format and a file, as sarif=out.sarif");

        return ReportFormats.All.Contains(format, StringComparer.Ordinal)
            ? new ReportTarget(format, path)
            : throw new RequestException($"--output {value}: there is no such format; {NearMiss.Advice(format, ReportFormats.All)}");
    }

    /// <summary>The option that says what fails.</summary>
    public static Option<string?> FailOnOption(string description)
    {
        var option = new Option<string?>("--fail-on") { Description = description };
        option.AcceptOnlyFromAmong("error", "warning", "suggestion", "never");
        return option;
    }

    public static FailOn? FailOn(string? value) => value is null ? null : Enum.Parse<FailOn>(value, ignoreCase: true);

    /// <summary>The option that names plug-ins, for every command that knows rules.</summary>
    public static Option<string[]> AnalyzerOption() => new("--analyzer")
    {
        Description = "A plug-in with rules of its own; can be repeated. It runs as code: name only what is trusted.",
        HelpName = "FILE.dll",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public static int Jobs(int? value)
    {
        if (value < 1)
            throw new RequestException($"--jobs {value}: at least one file has to be linted at a time");

        return value ?? Environment.ProcessorCount;
    }
}
