using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core;

/// <summary>The whole way from a text to its findings. It can be used from several threads at a time.</summary>
public sealed class Linter
{
    private readonly ImmutableArray<IDocumentReader> readers;
    private readonly AnalyzerDriver driver;

    /// <summary>Prepares analyzers and readers.</summary>
    /// <param name="analyzers">The checks to run.</param>
    /// <param name="catalog">What is known of their rules.</param>
    /// <param name="today">The day that a document without a date is measured against.</param>
    public Linter(IEnumerable<ResolutionAnalyzer> analyzers, IRuleCatalog catalog, DateOnly today)
    {
        readers = [new MarkdownReader(), new PlainTextReader()];
        driver = new AnalyzerDriver(analyzers, catalog);
        Today = today;
    }

    /// <summary>The day that a document without a date is measured against.</summary>
    public DateOnly Today { get; }

    /// <summary>Reads and parses a text.</summary>
    /// <param name="source">The original.</param>
    /// <param name="path">Its path or name; the extension chooses the reader.</param>
    public ResolutionDocument Parse(SourceText source, string path)
    {
        var reader = readers.FirstOrDefault(candidate => candidate.CanRead(path)) ?? readers[^1];
        return DocumentParser.Parse(reader.Read(source, path));
    }

    /// <summary>The semantic model of a document under its configuration.</summary>
    public DocumentSemantics GetModel(ResolutionDocument document, DocumentOptions options) =>
        new(document, DocumentContextFactory.Create(document, options, Today), Lexicon.Default);

    /// <summary>Reads, parses and analyzes a text.</summary>
    /// <inheritdoc cref="Parse"/>
    public LintResult Lint(SourceText source, string path, DocumentOptions options)
    {
        var document = Parse(source, path);
        return new LintResult(document, driver.Analyze(GetModel(document, options), options));
    }
}
