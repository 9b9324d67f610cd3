using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Finds the text of a cited resolution among the drafts of the workspace. Only files in which its number stands are parsed.</summary>
internal sealed class CitedResolutions(WorkspaceFiles files, OpenDocuments documents, DocumentAnalysis engine, Translator translator)
{
    private const int Most = 10;

    /// <summary>Where the cited resolution begins, in each file that holds it.</summary>
    public ImmutableArray<LspLocation> Find(Citation citation, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<LspLocation>();

        foreach (var path in files.Find())
        {
            cancellation.ThrowIfCancellationRequested();

            if (found.Count < Most && Read(path) is { } file && Find(citation, file) is { } place)
                found.Add(new LspLocation(file.Uri, translator.ToRange(place, file.Lines, file.Text)));
        }

        return found.ToImmutable();
    }

    private DocumentSnapshot? Read(string path) =>
        documents.FindByPath(path)
        ?? (WorkspaceFiles.Load(path) is { } loaded ? new DocumentSnapshot(DocumentAddress.FromPath(path), path, null, null, loaded.Text) : null);

    private TextSpan? Find(Citation citation, DocumentSnapshot file)
    {
        if (!file.Text.ToString().Contains(WithoutLetter(citation), StringComparison.Ordinal))
            return null;

        var document = engine.Parse(file.Text, file.Path);
        var masthead = document.Masthead;

        // A symbol names the whole file; what it does not say is told by the numbers before the titles.
        if (masthead.Symbol is { } symbol)
            return Compact(symbol) == Compact(citation.Symbol) ? BeginningOf(document.Resolutions.FirstOrDefault()) : null;

        if (masthead.Organ is { } organ && organ != citation.Organ)
            return null;

        var part = document.Resolutions.FirstOrDefault(resolution => !resolution.IsQuoted && IsNumber(resolution.Number, citation));
        return part is not null || IsNumber(masthead.Number, citation) ? BeginningOf(part ?? document.Resolutions.FirstOrDefault()) : null;
    }

    private static TextSpan BeginningOf(Resolution? resolution) =>
        resolution is null ? default : resolution.Title?.Span ?? resolution.OrganLine?.Span ?? new TextSpan(resolution.Span.Start, 0);

    private static bool IsNumber(string? number, Citation citation) => Compact(number) is { } known && known == Compact(citation.Number);

    private static string? Compact(string? symbol) => symbol?.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string WithoutLetter(Citation citation) => citation.Number.Split(' ')[0];
}
