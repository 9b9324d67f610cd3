using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Word;

namespace ResolutionLint.Cli.Linting;

/// <summary>What the user asks of <c>reslint lint</c>.</summary>
internal sealed record LintRequest
{
    public IReadOnlyList<string> Paths { get; init; } = [];

    public string Format { get; init; } = Reporting.ReportFormats.Text;

    /// <summary>The reports that go to files.</summary>
    public IReadOnlyList<Reporting.ReportTarget> Outputs { get; init; } = [];

    /// <summary>Whether a report shows drafts as they are printed.</summary>
    public bool ShowsPages => Format == Reporting.ReportFormats.Html || Outputs.Any(output => output.Format == Reporting.ReportFormats.Html);

    /// <summary>Patterns of files that are left out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>The share of the files that is linted; null for all.</summary>
    public Files.Shard? Shard { get; init; }

    /// <summary>The baseline to measure against; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The baseline to write; null for none.</summary>
    public string? WrittenBaseline { get; init; }

    /// <summary>The revision since which changes are looked at; null for everything.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>Which fixes are wanted; none where there is nothing to fix.</summary>
    public FixSafety Fix { get; init; } = FixSafety.None;

    /// <summary>Whether fixes are shown and not written.</summary>
    public bool ShowsDiff { get; init; }

    /// <summary>The least severity that fails; null leaves it to configuration.</summary>
    public FailOn? FailOn { get; init; }

    public string? Organ { get; init; }

    public DateOnly? Date { get; init; }

    public DraftStage? Stage { get; init; }

    /// <summary>How tracked changes in Word documents are looked at.</summary>
    public WordView View { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    public bool IsQuiet { get; init; }

    public bool NoColour { get; init; }

    /// <summary>Whether to count the findings of each rule.</summary>
    public bool ShowsStatistics { get; init; }

    /// <summary>Whether to measure where time goes.</summary>
    public bool ShowsTiming { get; init; }

    /// <summary>The plug-ins to load.</summary>
    public IReadOnlyList<string> Analyzers { get; init; } = [];

    /// <summary>The name that standard input is to have.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>Configuration with what the command line says over it.</summary>
    public DocumentOptions Override(DocumentOptions configured) => configured with
    {
        Organ = Organ ?? configured.Organ,
        Date = Date ?? configured.Date,
        Stage = Stage ?? configured.Stage,
        FailOn = FailOn ?? configured.FailOn,
    };
}
