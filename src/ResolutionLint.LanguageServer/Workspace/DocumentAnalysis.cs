using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>
/// The only place that calls the engine: text, path and options in, findings and meaning out. Whatever makes the analysis of an
/// edited text cheaper than that of a new one belongs behind it.
/// </summary>
/// <param name="catalog">The rules.</param>
/// <param name="today">Tells the day that drafts without a date are measured against, which changes while a server runs.</param>
internal sealed class DocumentAnalysis(IRuleCatalog catalog, Func<DateOnly> today)
{
    private volatile Linter? linter;

    /// <summary>Lets go of everything that was kept for house rules that do not hold any more.</summary>
    public void Reset() => linter = null;

    /// <summary>Lints a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Its absolute path, or a name; the extension chooses the reader.</param>
    /// <param name="options">Its configuration.</param>
    /// <param name="memory">What the last analysis of the draft has left; nobody else may use it meanwhile.</param>
    /// <param name="cancellation">Stops it before the next check.</param>
    public AnalyzedText Analyze(SourceText text, string path, DocumentOptions options, DraftMemory memory, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var current = Current();
        var result = current.Lint(text, path, options, memory, cancellation);
        return new AnalyzedText(result, new Lazy<DocumentSemantics>(() => result.Semantics ?? current.GetModel(result.Document, options)));
    }

    /// <summary>Reads a text without judging it.</summary>
    public ResolutionDocument Parse(SourceText text, string path) => Current().Parse(text, path);

    /// <summary>Applies severity to findings that are about a file as such.</summary>
    public IReadOnlyList<Finding> ApplySeverity(IEnumerable<Finding> findings, DocumentOptions options) => Current().ApplySeverity(findings, options);

    /// <summary>Applies safe fixes of a draft and looks at the text again, until none is left.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="choose">Of the findings of a text those whose fixes are wanted.</param>
    /// <param name="cancellation">Stops it before the next check.</param>
    /// <returns>The text after the fixes, the same where there were none; null where they undo one another.</returns>
    public SourceText? Fix(
        AnalyzedDocument document, Func<ImmutableArray<Finding>, SourceText, ImmutableArray<Finding>> choose, CancellationToken cancellation)
    {
        var (snapshot, memory) = (document.Snapshot, new DraftMemory());
        return FixRounds.Settle(snapshot.Text, choose(DocumentFindings.Reported(document), snapshot.Text), FixSafety.Safe, Chosen)?.Text;

        ImmutableArray<Finding> Chosen(SourceText text) =>
            choose(Analyze(text, snapshot.Path, document.Options, memory, cancellation).Result.Findings, text);
    }

    private Linter Current()
    {
        var known = linter;
        var day = today();
        return known?.Today == day ? known : linter = new Linter(BuiltInAnalyzers.Create(), catalog, day);
    }
}
