using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Translation;

/// <summary>Findings as the protocol has them.</summary>
internal sealed class FindingTranslator(Translator translator)
{
    /// <summary>Who reports.</summary>
    public const string Source = "reslint";

    private const int Unnecessary = 1;

    public ImmutableArray<LspDiagnostic> ToDiagnostics(
        IEnumerable<Finding> findings, IRuleCatalog catalog, string uri, LineMap lines, SourceText text) =>
        [.. findings.Select(finding => ToDiagnostic(finding, catalog, uri, lines, text))];

    /// <summary>The number that the protocol has for a severity.</summary>
    public static int NumberOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Info => 3,
        _ => 4,
    };

    private LspDiagnostic ToDiagnostic(Finding finding, IRuleCatalog catalog, string uri, LineMap lines, SourceText text) => new()
    {
        Range = translator.ToRange(Within(finding.Span, text), lines, text),
        Severity = NumberOf(finding.Severity),
        Code = CodeOf(finding.Id),
        CodeDescription = finding.Diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } page ? new CodeDescription(page) : null,
        Source = Source,
        Message = finding.Message,
        Tags = IsToGo(finding) ? [Unnecessary] : null,
        RelatedInformation = finding.Related.IsDefaultOrEmpty ? null :
        [
            .. finding.Related.Select(related => new RelatedInformation(
                new LspLocation(uri, translator.ToRange(Within(related.Span, text), lines, text)), related.Message)),
        ],
        Data = new DiagnosticData(
            catalog.TryGet(finding.Id, out var rule) ? rule.Slug : null,
            finding.Diagnostic.Descriptor.Category,
            (finding.Fix?.Safety ?? FixSafety.None).ToString().ToLowerInvariant()),
    };

    /// <summary>Whether the words at fault only have to go, which editors show by fading them.</summary>
    private static bool IsToGo(Finding finding) =>
        finding.Fix is { Safety: FixSafety.Safe, Changes: { Length: > 0 } changes }
        && changes.All(change => change.NewText is null or "" && finding.Span.Contains(change.Span));

    /// <summary>Findings about a file as such stand at its beginning, which is there in an empty file too.</summary>
    private static TextSpan Within(TextSpan span, SourceText text) =>
        TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));

    private static JsonElement CodeOf(string id) => JsonSerializer.SerializeToElement(id, ProtocolJson.Default.String);
}
