using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core;

/// <summary>The whole way from a text to its findings. It can be used from several threads at a time.</summary>
public sealed class Linter
{
    private readonly TextFormat texts;
    private readonly ConcurrentDictionary<HouseRules, AnalyzerDriver> houseDrivers = new();
    private readonly ImmutableArray<ResolutionAnalyzer> analyzers;
    private readonly IRuleCatalog catalog;
    private readonly AnalyzerDriver driver;
    private readonly EngineFindings engine;

    /// <summary>Prepares analyzers and readers.</summary>
    /// <param name="analyzers">The checks to run.</param>
    /// <param name="catalog">What is known of their rules.</param>
    /// <param name="today">The day that a document without a date is measured against.</param>
    /// <param name="readers">The formats; the first that can read a file does. Markdown and plain text unless others are named.</param>
    public Linter(IEnumerable<ResolutionAnalyzer> analyzers, IRuleCatalog catalog, DateOnly today, IEnumerable<IDocumentReader>? readers = null)
    {
        texts = new TextFormat(readers ?? [new MarkdownReader(), new PlainTextReader()]);
        this.analyzers = [.. analyzers];
        this.catalog = catalog;
        driver = new AnalyzerDriver(this.analyzers, catalog);
        engine = new EngineFindings(catalog);
        Today = today;
    }

    /// <summary>The day that a document without a date is measured against.</summary>
    public DateOnly Today { get; }

    /// <summary>Reads and parses a text.</summary>
    /// <param name="source">The original.</param>
    /// <param name="path">Its path or name; the extension chooses the reader.</param>
    public ResolutionDocument Parse(SourceText source, string path) => Parse(Open(source, path));

    /// <summary>Reads and parses a draft.</summary>
    public static ResolutionDocument Parse(Draft draft) => Parse(draft, AnalysisRequest.Default);

    /// <summary>The semantic model of a document under its configuration.</summary>
    public DocumentSemantics GetModel(ResolutionDocument document, DocumentOptions options) => GetModel(document, options, meter: null);

    /// <summary>Reads, parses and analyzes a text. No check is run on what is no resolution, which is one finding.</summary>
    /// <param name="source">The original.</param>
    /// <param name="path">Its path or name; the extension chooses the reader.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="meter">Measures where time goes; null where nothing is to be measured.</param>
    /// <param name="lanes">How many threads share the checks between them; the findings are the same.</param>
    /// <returns>The findings; where the text cannot be dealt with, one that says so.</returns>
    public LintResult Lint(SourceText source, string path, DocumentOptions options, CostMeter? meter = null, int lanes = 1) =>
        Lint(Open(source, path), options, meter, lanes);

    /// <summary>Reads, parses and analyzes a draft. No check is run on what is no resolution, which is one finding.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="meter">Measures where time goes; null where nothing is to be measured.</param>
    /// <param name="lanes">How many threads share the checks between them; the findings are the same.</param>
    /// <returns>The findings; where the draft cannot be dealt with, one that says so.</returns>
    public LintResult Lint(Draft draft, DocumentOptions options, CostMeter? meter = null, int lanes = 1) =>
        Lint(draft, options, new AnalysisRequest { Meter = meter, Lanes = lanes });

    /// <summary>Analyzes a draft again after an edit: only words that have changed are looked through again. The findings are the same.</summary>
    /// <param name="source">The text as it is now.</param>
    /// <param name="path">Its path or name; the extension chooses the reader.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="memory">What the last analysis of this draft left; a new one for the first. It is used by one analysis at a time.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public LintResult Lint(SourceText source, string path, DocumentOptions options, DraftMemory memory, CancellationToken cancellation) =>
        Lint(Open(source, path), options, new AnalysisRequest { Memory = memory, Cancellation = cancellation });

    private TextDraft Open(SourceText source, string path) => new(path, source, texts.ReaderOf(path));

    private LintResult Lint(Draft draft, DocumentOptions options, AnalysisRequest request)
    {
        try
        {
            return WithFixesFor(draft, Analyze(Parse(draft, request), options, request));
        }
        catch (OperationCanceledException) when (request.Cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // one document that the engine fails on must not take the others with it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var failure = engine.AtStart(EngineRules.FailedDocument, draft.Path, exception.GetType().Name, exception.Message);
            return new LintResult(Unparsed(draft.Text, draft.Path), ApplySeverity([failure], options));
        }
    }

    /// <summary>Only fixes that can be made are offered: whole ones, where the format has a place for each of their edits.</summary>
    private static LintResult WithFixesFor(Draft draft, LintResult result) => result.Findings.All(finding => IsFixIn(draft, finding))
        ? result
        : result with { Findings = [.. result.Findings.Select(finding => IsFixIn(draft, finding) ? finding : finding with { Fix = null })] };

    private static bool IsFixIn(Draft draft, Finding finding) => finding.Fix is not { } fix || fix.Changes.All(draft.Takes);

    /// <summary>Applies the fixes of a text until none is left. What is fixed twice is the same as what is fixed once.</summary>
    /// <param name="source">The original.</param>
    /// <param name="path">Its path or name; the extension chooses the reader.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <param name="meter">Measures where time goes; null where nothing is to be measured.</param>
    /// <returns>The fixed text. Where the fixes undo one another the text is left as it was, and a finding says so.</returns>
    public FixResult Fix(SourceText source, string path, DocumentOptions options, FixSafety upTo, CostMeter? meter = null) =>
        Fix(Open(source, path), options, upTo, meter);

    /// <summary>Applies the fixes of a draft until none is left that its format has a place for.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <param name="meter">Measures where time goes; null where nothing is to be measured.</param>
    /// <returns>The fixed draft. Where the fixes undo one another the draft is left as it was, and a finding says so.</returns>
    public FixResult Fix(Draft draft, DocumentOptions options, FixSafety upTo, CostMeter? meter = null)
    {
        // A round changes few paragraphs; the words of the others are not looked through again.
        var request = new AnalysisRequest { Meter = meter, Memory = new DraftMemory() };
        var before = Lint(draft, options, request);
        var last = before;

        if (FixRounds.Settle(draft, before.Findings, upTo, next => (last = Lint(next, options, request)).Findings) is { } settled)
            return new FixResult(settled.Text, settled.Applied, last) { Draft = settled.Draft };

        var unsettled = ApplySeverity([engine.AtStart(EngineRules.UnsettledFixes, draft.Path)], options);
        return new FixResult(draft.Text, 0, before with { Findings = [.. unsettled, .. before.Findings] }) { Draft = draft };
    }

    /// <summary>Applies severity to findings that are about a file and not about what a resolution says in it.</summary>
    /// <param name="findings">The findings, as <see cref="EngineFindings"/> makes them.</param>
    /// <param name="options">Configuration of the file.</param>
    public ImmutableArray<Finding> ApplySeverity(IEnumerable<Finding> findings, DocumentOptions options) =>
        driver.ApplySeverity(findings, options, Profile.GeneralAssembly);

    private static ResolutionDocument Parse(Draft draft, AnalysisRequest request)
    {
        var text = CostMeter.Measure(request.Meter, CostKind.Engine, "reading", () => draft.Read(request.Memory?.Reading));
        return CostMeter.Measure(request.Meter, CostKind.Engine, "parsing", () => DocumentParser.Parse(text));
    }

    private DocumentSemantics GetModel(ResolutionDocument document, DocumentOptions options, CostMeter? meter) =>
        new(document, DocumentContextFactory.Create(document, options, Today), options.House?.Lexicon ?? Lexicon.Default, meter)
        {
            Registry = Lexicon.Default.Registry.With(options.Registry),
        };

    private LintResult Analyze(ResolutionDocument document, DocumentOptions options, AnalysisRequest request)
    {
        var meter = request.Meter;
        request.Cancellation.ThrowIfCancellationRequested();

        if (CostMeter.Measure(meter, CostKind.Engine, "language", () => LanguageEvidence.OtherThanEnglish(document)) is { } language)
            return Unchecked(document, options, EngineRules.OtherLanguage, language);

        if (document.Kind is not (DocumentKind.AdoptedResolution or DocumentKind.DraftResolution))
            return Unchecked(document, options, EngineRules.NoResolution, NameOf(document.Kind));

        var semantics = GetModel(document, options, meter);
        var used = DriverFor(options);
        request.Memory?.Enter(document, new DraftMemory.Basis(used, options, semantics.Lexicon, semantics.Context));
        var result = CostMeter.Measure(meter, CostKind.Engine, "engine", () => used.Analyze(semantics, options, request));
        return new LintResult(document, result.Findings) { Suppressed = result.Suppressed, Semantics = semantics };
    }

    private LintResult Unchecked(ResolutionDocument document, DocumentOptions options, string rule, string argument) =>
        new(document, ApplySeverity([engine.AtStart(rule, document.Path, argument)], options));

    private AnalyzerDriver DriverFor(DocumentOptions options) => options.House is { } house
        ? houseDrivers.GetOrAdd(house, key => new AnalyzerDriver([.. analyzers, .. key.Analyzers], new CompositeCatalog([catalog, key.Catalog])))
        : driver;

    private static string NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Amendment => "an amendment",
        DocumentKind.Decision => "a decision",
        DocumentKind.PresidentialStatement => "a presidential statement",
        _ => "some other text",
    };

    private static ResolutionDocument Unparsed(SourceText source, string path) =>
        new(new DocumentParts(path, source, new LineMap(source.ToString()), DocumentKind.NotAResolution, Masthead.Empty, [], [], [], [], Styles: null));
}
