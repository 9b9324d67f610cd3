using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Linting;

/// <summary>What was found in one file.</summary>
/// <param name="Path">The file as the user would name it, with slashes.</param>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Kind">What the document is; null for files that are none, or could not be read.</param>
/// <param name="Findings">What is to be shown, in the order of the text.</param>
/// <param name="Text">The text that the findings point into; empty where it has been let go.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="LeastThatFails">The least severity that fails for this file.</param>
internal sealed record FileReport(
    string Path,
    string FullPath,
    DocumentKind? Kind,
    ImmutableArray<Finding> Findings,
    string Text,
    LineMap Lines,
    DiagnosticSeverity LeastThatFails)
{
    /// <summary>Whether the file is configuration and no document.</summary>
    public bool IsConfiguration { get; init; }

    /// <summary>What the draft itself suppresses, in the order of the text.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What was there before, in the order of the text; no part of <see cref="Findings"/>.</summary>
    public ImmutableArray<KnownFinding> Known { get; init; } = [];

    /// <summary>Those of <see cref="Findings"/> that the change to be looked at has nothing to do with.</summary>
    public FrozenSet<Finding> Untouched { get; init; } = FrozenSet<Finding>.Empty;

    /// <summary>Its paragraphs; none where nothing was found.</summary>
    public Paragraphs Paragraphs { get; init; } = Paragraphs.None;

    /// <summary>What its paragraphs are called; null where lines tell a place, because the file has lines.</summary>
    public ParagraphNames? Names { get; init; }

    /// <summary>How it is set on a page; null where nobody asked for that, or it is no document.</summary>
    public DraftLayout? Layout { get; init; }

    public bool HoldsResolution => Kind is DocumentKind.AdoptedResolution or DocumentKind.DraftResolution;

    /// <summary>Whether a finding is at or above the severity that fails.</summary>
    public bool Fails => Findings.Any(IsFailure);

    /// <summary>The report without the text, where nothing points into it: a large folder is not to be held whole until its report is written.</summary>
    public FileReport WithoutText() => this with { Text = string.Empty, Lines = LineMap.Empty };

    /// <summary>The report on the change only.</summary>
    public FileReport WithoutUntouched() => Untouched.Count == 0 ? this : this with { Findings = Findings.RemoveAll(Untouched.Contains) };

    /// <summary>Whether a finding of this file fails the run.</summary>
    public bool IsFailure(Finding finding) => finding.Severity >= LeastThatFails;
}
