using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Cli.Changes;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Linting;

/// <summary>Reads, lints and, where asked, fixes one file. It can be used from several threads at a time.</summary>
internal sealed class FileLinter(
    Linter linter, DraftFormats formats, EngineFindings engine, ConfigurationProvider configuration, LintRequest request, Stream standardInput)
{
    private readonly CostMeter? total = request.ShowsTiming ? new CostMeter() : null;

    /// <summary>What everything so far has cost; null where nobody asked for it.</summary>
    public CostMeter? Costs => total;

    /// <summary>Reads, lints and, where asked, fixes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lanes">How many threads may share its checks between them.</param>
    public FileOutcome Process(InputFile file, int lanes = 1)
    {
        var options = request.Override(configuration.GetOptions(file.FullPath));

        try
        {
            // Whoever pipes a text through gets it back, linted or not.
            if (!options.IsLinted)
                return new FileOutcome(Report: null) { StandardOutput = file.IsStandardInput ? BytesOf(file) : null };

            return Process(file, options, BytesOf(file), lanes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, options, EngineRules.UnreadableInput, FileBytes.ReasonOf(exception));
        }
    }

    /// <summary>The report on something that is wrong with a file or folder as such.</summary>
    public FileReport Report(string path, string fullPath, DocumentOptions options, IEnumerable<Finding> findings) =>
        ToReport(path, fullPath, null, linter.ApplySeverity(findings, options), string.Empty, LineMap.Empty, options);

    /// <summary>The report on a configuration file.</summary>
    public FileReport Report(string path, ConfigurationReport found)
    {
        var options = request.Override(configuration.GetOptions(found.Path));
        var findings = linter.ApplySeverity(found.Findings, options);
        var text = found.Source.ToString();
        return ToReport(path, found.Path, null, findings, text, new LineMap(text), options) with { IsConfiguration = true };
    }

    private byte[] BytesOf(InputFile file) =>
        file.IsStandardInput ? SourceTextLoader.ReadBytes(standardInput)
        : file.IsNamed ? FileBytes.Read(file.FullPath)
        : FileBytes.ReadFound(file.FullPath);

    private FileOutcome Process(InputFile file, DocumentOptions options, byte[] bytes, int lanes)
    {
        try
        {
            return Lint(file, options, formats.Open(bytes, file.Path), bytes, lanes);
        }
        catch (UnreadableDraftException exception) when (exception.Rule == EngineRules.EmptyInput)
        {
            var outcome = file.IsNamed ? Refuse(file, options, exception.Rule) : new FileOutcome(Report(file.Path, file.FullPath, options, []));
            return outcome with { StandardOutput = bytes };
        }
        catch (UnreadableDraftException exception)
        {
            return Refuse(file, options, exception.Rule, [.. exception.Arguments]);
        }
#pragma warning disable CA1031 // one file that a format fails on must not take the others with it
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException))
#pragma warning restore CA1031
        {
            return Refuse(file, options, EngineRules.FailedDocument, exception.GetType().Name, exception.Message);
        }
    }

    private FileOutcome Lint(InputFile file, DocumentOptions options, Draft draft, byte[] bytes, int lanes)
    {
        if (request.Fix == FixSafety.None || !draft.IsWritable)
        {
            var result = Measured(meter => linter.Lint(draft, options, meter, lanes));
            return new FileOutcome(MarkUntouched(file, options, ToReport(file, options, draft, result))) { StandardOutput = bytes };
        }

        var fixedDraft = Measured(meter => linter.Fix(draft, options, request.Fix, meter));
        var outcome = new FileOutcome(ToReport(file, options, draft, fixedDraft.Result)) { Fixed = fixedDraft.Applied, StandardOutput = bytes };

        return fixedDraft.Applied == 0 ? outcome
            : request.ShowsDiff ? Show(file, options, draft, fixedDraft)
            : Write(file, options, draft, bytes, fixedDraft, outcome);
    }

    private FileReport MarkUntouched(InputFile file, DocumentOptions options, FileReport report)
    {
        if (report.Findings.IsEmpty || file.Before is not { } bytes)
            return report;

        return report with { Untouched = TouchedPlaces.Untouched(Before(file, options, bytes), report) };
    }

    /// <summary>The report on what a file was; nothing of it where it could not be read then.</summary>
    private FileReport Before(InputFile file, DocumentOptions options, byte[] bytes)
    {
        try
        {
            var draft = formats.Open(bytes, file.Path);
            return ToReport(file, options, draft, linter.Lint(draft, options));
        }
        catch (UnreadableDraftException)
        {
            return Report(file.Path, file.FullPath, options, []);
        }
    }

    /// <summary>Does some work with a meter of its own, since other files may be worked on at the same time.</summary>
    private TResult Measured<TResult>(Func<CostMeter?, TResult> work)
    {
        if (total is null)
            return work(null);

        var meter = new CostMeter();
        var result = work(meter);

        lock (total)
            total.Add(meter);

        return result;
    }

    /// <summary>Nothing is written, so the report is of the text as it stands.</summary>
    private FileOutcome Show(InputFile file, DocumentOptions options, Draft draft, FixResult fixedDraft) =>
        new(ToReport(file, options, draft, linter.Lint(draft, options)))
        {
            Diff = UnifiedDiff.Of(file.Path, draft.Text.ToString(), fixedDraft.Text.ToString()),
        };

    private FileOutcome Write(InputFile file, DocumentOptions options, Draft draft, byte[] bytes, FixResult fixedDraft, FileOutcome outcome)
    {
        try
        {
            var fixedBytes = fixedDraft.Draft.ToBytes();

            if (file.IsStandardInput)
                return outcome with { StandardOutput = fixedBytes };

            AtomicFile.Replace(file.FullPath, bytes, fixedBytes);
            return outcome with { Loss = draft.LossOnChange };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileOutcome(ToReport(file, options, draft, linter.Lint(draft, options)))
            {
                WriteFailure = FileBytes.ReasonOf(exception),
                StandardOutput = bytes,
            };
        }
    }

    private FileOutcome Refuse(InputFile file, DocumentOptions options, string rule, params string[] arguments) =>
        new(Report(file.Path, file.FullPath, options, [engine.AtStart(rule, file.Path, arguments)]));

    private FileReport ToReport(InputFile file, DocumentOptions options, Draft draft, LintResult result)
    {
        var findings = result.Findings;
        var isFoundInFolder = !file.IsNamed && findings is [{ Id: EngineRules.NoResolution or EngineRules.OtherLanguage }];

        var report = ToReport(
            file.Path,
            file.FullPath,
            result.Document.Kind,
            isFoundInFolder ? [] : [.. findings.Concat(FaultsOf(draft, options, result.Document)).OrderBy(finding => finding.Span.Start)],
            result.Document.Source.ToString(),
            result.Document.Lines,
            options) with
        {
            Suppressed = [.. result.Suppressed.Where(suppressed => suppressed.Finding.Severity != DiagnosticSeverity.Hidden)],
            Names = draft.HasLines ? null : ParagraphNames.Of(result.Document),
            Layout = request.ShowsPages ? DraftLayout.Of(result.Document, result.Semantics) : null,
        };

        // Before a change there may be nothing to find, and its paragraphs tell what has changed all the same.
        if (!report.Findings.IsEmpty || !report.Suppressed.IsEmpty || file.Before is not null)
            return report with { Paragraphs = Paragraphs.Of(result.Document) };

        return request.ShowsPages || request.ShowsStatistics ? report : report.WithoutText();
    }

    private ImmutableArray<Finding> FaultsOf(Draft draft, DocumentOptions options, ResolutionDocument document) => draft.Faults.IsEmpty
        ? []
        : linter.ApplySeverity(draft.Faults.Select(fault => engine.At(fault.Rule, PlaceOf(fault, document), [.. fault.Arguments])), options);

    private static Location PlaceOf(DraftFault fault, ResolutionDocument document) =>
        Location.Create(document.Path, fault.Span, document.Lines.GetPositions(fault.Span));

    private static FileReport ToReport(
        string path, string fullPath, DocumentKind? kind, ImmutableArray<Finding> findings, string text, LineMap lines, DocumentOptions options)
    {
        ImmutableArray<Finding> shown = [.. findings.Where(finding => finding.Severity != DiagnosticSeverity.Hidden)];
        return new FileReport(path, fullPath, kind, shown, text, lines, SeverityWords.LeastOf(options.FailOn ?? FailOn.Error));
    }
}
