using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What is reported of a document: the findings of the command line, for the same text at the same place.</summary>
internal sealed class DocumentFindings(DocumentAnalysis engine, WorkspaceConfiguration configuration, FindingTranslator translator, IRuleCatalog catalog)
{
    private readonly EngineFindings engineFindings = new(catalog);

    public ImmutableArray<LspDiagnostic> Of(AnalyzedDocument document) => ToDiagnostics(document, Reported(document));

    /// <summary>Some of the findings of a document.</summary>
    public ImmutableArray<LspDiagnostic> Of(AnalyzedDocument document, IEnumerable<Finding> some) => ToDiagnostics(document, some);

    /// <summary>The findings of a file that is not open, with what is wrong with its encoding.</summary>
    public ImmutableArray<LspDiagnostic> Of(AnalyzedDocument document, LoadProblem problem) =>
        ToDiagnostics(document, Reported(document).Concat(EncodingFindings(document, problem)).OrderBy(finding => finding.Span.Start));

    /// <summary>The finding that a file as such cannot be linted.</summary>
    public ImmutableArray<LspDiagnostic> OfRefused(string path, string uri, string rule, params string[] arguments)
    {
        var options = configuration.GetOptions(path);
        var text = SourceText.From(string.Empty);

        return options.IsLinted
            ? translator.ToDiagnostics(engine.ApplySeverity([engineFindings.AtStart(rule, path, arguments)], options), catalog, uri, new LineMap(string.Empty), text)
            : [];
    }

    /// <summary>The findings of a file of configuration.</summary>
    public ImmutableArray<LspDiagnostic> Of(ConfigurationReport report, string uri)
    {
        var options = configuration.GetOptions(report.Path);
        return translator.ToDiagnostics(engine.ApplySeverity(report.Findings, options), configuration.CatalogFor(options), uri, report.Lines, report.Source);
    }

    /// <summary>The findings that are shown.</summary>
    public static ImmutableArray<Finding> Reported(AnalyzedDocument document) =>
        !document.Options.IsLinted || IsOtherText(document) ? [] : document.Analyzed.Result.Findings;

    /// <summary>A text that is no resolution is passed over in silence, unless the client has it for one.</summary>
    private static bool IsOtherText(AnalyzedDocument document) =>
        document.Snapshot.LanguageId != DocumentSnapshot.ResolutionLanguage
        && document.Analyzed.Result.Findings is [{ Id: EngineRules.NoResolution or EngineRules.OtherLanguage }];

    private ImmutableArray<LspDiagnostic> ToDiagnostics(AnalyzedDocument document, IEnumerable<Finding> findings) =>
        translator.ToDiagnostics(
            findings, configuration.CatalogFor(document.Options), document.Snapshot.Uri, document.Snapshot.Lines, document.Snapshot.Text);

    private IEnumerable<Finding> EncodingFindings(AnalyzedDocument document, LoadProblem problem)
    {
        if (!document.Options.IsLinted || problem is not (LoadProblem.ForeignEncoding or LoadProblem.DamagedEncoding))
            return [];

        var text = document.Snapshot.Text.ToString();
        var (rule, fault) = problem == LoadProblem.ForeignEncoding
            ? (EngineRules.ForeignEncoding, text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F'))
            : (EngineRules.DamagedEncoding, text.IndexOf('\uFFFD', StringComparison.Ordinal));
        var span = new TextSpan(Math.Max(0, fault), fault < 0 ? 0 : 1);
        var location = Location.Create(document.Snapshot.Path, span, document.Snapshot.Lines.GetPositions(span));
        return engine.ApplySeverity([engineFindings.At(rule, location)], document.Options);
    }
}
