using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Cli.Linting;

/// <summary>What the user asks of <c>reslint lint</c>.</summary>
internal sealed record LintRequest
{
    public IReadOnlyList<string> Paths { get; init; } = [];

    public string Format { get; init; } = Reporting.ReportFormats.Text;

    /// <summary>Which fixes are wanted; none where there is nothing to fix.</summary>
    public FixSafety Fix { get; init; } = FixSafety.None;

    /// <summary>Whether fixes are shown and not written.</summary>
    public bool ShowsDiff { get; init; }

    /// <summary>The least severity that fails; null leaves it to configuration.</summary>
    public FailOn? FailOn { get; init; }

    public string? Organ { get; init; }

    public DateOnly? Date { get; init; }

    public DraftStage? Stage { get; init; }

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
