using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Changes;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Linting;

/// <summary>Reads, lints and, where asked, fixes one file. It can be used from several threads at a time.</summary>
internal sealed class FileLinter(Linter linter, EngineFindings engine, ConfigurationProvider configuration, LintRequest request, Stream standardInput)
{
    private readonly CostMeter? total = request.ShowsTiming ? new CostMeter() : null;

    /// <summary>What everything so far has cost; null where nobody asked for it.</summary>
    public CostMeter? Costs => total;

    /// <summary>How many threads may share one file between them; a file that is alone has them all.</summary>
    public int Lanes { get; init; } = 1;

    public FileOutcome Process(InputFile file)
    {
        var options = request.Override(configuration.GetOptions(file.FullPath));

        try
        {
            // Whoever pipes a text through gets it back, linted or not.
            if (!options.IsLinted)
                return new FileOutcome(Report: null) { StandardOutput = file.IsStandardInput ? BytesOf(file) : null };

            return Process(file, options, BytesOf(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, options, EngineRules.UnreadableInput, FileBytes.ReasonOf(exception));
        }
    }

    /// <summary>The report on something that is wrong with a file or folder as such.</summary>
    public FileReport Report(string path, string fullPath, DocumentOptions options, IEnumerable<Finding> findings) =>
        ToReport(path, fullPath, null, linter.ApplySeverity(findings, options), string.Empty, options);

    /// <summary>The report on a configuration file.</summary>
    public FileReport Report(string path, ConfigurationReport found)
    {
        var options = request.Override(configuration.GetOptions(found.Path));
        var findings = linter.ApplySeverity(found.Findings, options);
        return ToReport(path, found.Path, null, findings, found.Source.ToString(), options) with { IsConfiguration = true };
    }

    private byte[] BytesOf(InputFile file) =>
        file.IsStandardInput ? SourceTextLoader.ReadBytes(standardInput)
        : file.IsNamed ? FileBytes.Read(file.FullPath)
        : FileBytes.ReadFound(file.FullPath);

    private FileOutcome Process(InputFile file, DocumentOptions options, byte[] bytes)
    {
        var loaded = SourceTextLoader.Load(bytes);

        return loaded.Problem switch
        {
            LoadProblem.Empty when !file.IsNamed => new FileOutcome(Report(file.Path, file.FullPath, options, [])) { StandardOutput = bytes },
            LoadProblem.Empty => Refuse(file, options, EngineRules.EmptyInput) with { StandardOutput = bytes },
            LoadProblem.Binary => Refuse(file, options, EngineRules.BinaryInput, loaded.Format),
            LoadProblem.TooLarge => Refuse(file, options, EngineRules.OversizedInput, Megabytes()),
            _ => Lint(file, options, loaded, bytes),
        };
    }

    private FileOutcome Lint(InputFile file, DocumentOptions options, LoadedText loaded, byte[] bytes)
    {
        if (request.Fix == FixSafety.None || loaded.Problem == LoadProblem.DamagedEncoding)
        {
            var result = Measured(meter => linter.Lint(loaded.Text, file.Path, options, meter, Lanes));
            return new FileOutcome(MarkUntouched(file, options, ToReport(file, options, loaded, result))) { StandardOutput = bytes };
        }

        var fixedText = Measured(meter => linter.Fix(loaded.Text, file.Path, options, request.Fix, meter));
        var outcome = new FileOutcome(ToReport(file, options, loaded, fixedText.Result)) { Fixed = fixedText.Applied, StandardOutput = bytes };

        return fixedText.Applied == 0 ? outcome
            : request.ShowsDiff ? Show(file, options, loaded, fixedText)
            : Write(file, options, loaded, bytes, fixedText, outcome);
    }

    private FileReport MarkUntouched(InputFile file, DocumentOptions options, FileReport report)
    {
        if (report.Findings.IsEmpty || file.Before is not { } bytes)
            return report;

        var loaded = SourceTextLoader.Load(bytes);
        var before = ToReport(file, options, loaded, linter.Lint(loaded.Text, file.Path, options));
        return report with { Untouched = TouchedPlaces.Untouched(before, report) };
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
    private FileOutcome Show(InputFile file, DocumentOptions options, LoadedText loaded, FixResult fixedText) =>
        new(ToReport(file, options, loaded, linter.Lint(loaded.Text, file.Path, options)))
        {
            Diff = UnifiedDiff.Of(file.Path, loaded.Text.ToString(), fixedText.Text.ToString()),
        };

    private FileOutcome Write(
        InputFile file, DocumentOptions options, LoadedText loaded, byte[] bytes, FixResult fixedText, FileOutcome outcome)
    {
        try
        {
            var encoded = loaded.Encode(fixedText.Text)
                ?? throw new IOException($"its encoding, {loaded.Encoding.WebName}, has no place for a character that the fixes need");

            if (file.IsStandardInput)
                return outcome with { StandardOutput = encoded };

            AtomicFile.Replace(file.FullPath, bytes, encoded);
            return outcome;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileOutcome(ToReport(file, options, loaded, linter.Lint(loaded.Text, file.Path, options)))
            {
                WriteFailure = FileBytes.ReasonOf(exception),
                StandardOutput = bytes,
            };
        }
    }

    private FileOutcome Refuse(InputFile file, DocumentOptions options, string rule, params string[] arguments) =>
        new(Report(file.Path, file.FullPath, options, [engine.AtStart(rule, file.Path, arguments)]));

    private FileReport ToReport(InputFile file, DocumentOptions options, LoadedText loaded, LintResult result)
    {
        var findings = result.Findings;
        var isFoundInFolder = !file.IsNamed && findings is [{ Id: EngineRules.NoResolution or EngineRules.OtherLanguage }];

        var report = ToReport(
            file.Path,
            file.FullPath,
            result.Document.Kind,
            isFoundInFolder ? [] : [.. findings.Concat(EncodingFindings(file, options, loaded, result.Document)).OrderBy(finding => finding.Span.Start)],
            result.Document.Source.ToString(),
            options) with
        {
            Suppressed = [.. result.Suppressed.Where(suppressed => suppressed.Finding.Severity != DiagnosticSeverity.Hidden)],
            Layout = request.ShowsPages ? DraftLayout.Of(result.Document, result.Semantics) : null,
        };

        // Before a change there may be nothing to find, and its paragraphs tell what has changed all the same.
        return report.Findings.IsEmpty && report.Suppressed.IsEmpty && file.Before is null
            ? report
            : report with { Paragraphs = Paragraphs.Of(result.Document) };
    }

    private ImmutableArray<Finding> EncodingFindings(InputFile file, DocumentOptions options, LoadedText loaded, ResolutionDocument document)
    {
        if (loaded.Problem == LoadProblem.None)
            return [];

        var text = document.Source.ToString();
        var (rule, fault) = loaded.Problem == LoadProblem.ForeignEncoding
            ? (EngineRules.ForeignEncoding, text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F'))
            : (EngineRules.DamagedEncoding, text.IndexOf('\uFFFD', StringComparison.Ordinal));
        var span = new TextSpan(Math.Max(0, fault), fault < 0 ? 0 : 1);
        return linter.ApplySeverity([engine.At(rule, Location.Create(file.Path, span, document.Lines.GetPositions(span)))], options);
    }

    private static FileReport ToReport(
        string path, string fullPath, DocumentKind? kind, ImmutableArray<Finding> findings, string text, DocumentOptions options)
    {
        ImmutableArray<Finding> shown = [.. findings.Where(finding => finding.Severity != DiagnosticSeverity.Hidden)];
        return new FileReport(path, fullPath, kind, shown, text, new LineMap(text), SeverityWords.LeastOf(options.FailOn ?? FailOn.Error));
    }

    private static string Megabytes() => (SourceTextLoader.MaxBytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture);
}
