using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests;

/// <summary>Fixes settle, make no new fault, and leave alone what they do not edit, in real documents too.</summary>
public sealed class FixedCorpusTests
{
    // Every so many documents: all of them would take too long on a small machine.
    private const int Stride = 4;

    private static readonly string[] Folders =
        ["adopted-pdf-text", "word-text", "wrapped-text", "draft-pdf-text", "sc-1946-1994", "model-un", "other-documents"];

    private static readonly string[] Failures = [EngineRules.FailedCheck, EngineRules.FailedDocument, EngineRules.UnsettledFixes];

    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    [CorpusTheory]
    [InlineData(FixSafety.Safe)]
    [InlineData(FixSafety.Unsafe)]
    public void Fixed_documents_are_settled_and_no_worse(FixSafety safety)
    {
        var files = Folders
            .SelectMany(folder => Directory.GetFiles(Corpus.At("corpus", folder), "*.txt").Order(StringComparer.Ordinal))
            .Where((_, index) => index % Stride == 0)
            .ToList();
        var faults = new ConcurrentBag<string>();

        Parallel.ForEach(files, file =>
        {
            foreach (var fault in FaultsOf(SourceText.From(File.ReadAllText(file)), file, safety))
                faults.Add($"{Path.GetFileName(file)}: {fault}");
        });

        Assert.NotEmpty(files);
        Assert.Empty(faults.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> FaultsOf(SourceText source, string path, FixSafety safety)
    {
        var before = Linter.Lint(source, path, DocumentOptions.Default);

        foreach (var failure in before.Findings.Where(finding => Failures.Contains(finding.Id)))
            yield return failure.Message;

        if (!before.Findings.Any(finding => IsWanted(finding, safety)))
            yield break;

        var once = Linter.Fix(source, path, DocumentOptions.Default, safety);

        foreach (var failure in once.Result.Findings.Where(finding => Failures.Contains(finding.Id)))
            yield return failure.Message;

        foreach (var left in once.Result.Findings.Where(finding => IsWanted(finding, safety)))
            yield return $"{left.Id} can still be fixed";

        if (Linter.Fix(SourceText.From(once.Text.ToString()), path, DocumentOptions.Default, safety).Applied > 0)
            yield return "what is fixed is fixed again";

        foreach (var (id, count) in once.Result.Findings.CountBy(finding => finding.Id))
        {
            if (count > before.Findings.Count(finding => finding.Id == id))
                yield return $"{id} finds more than before";
        }

        foreach (var lost in ChangedUnedited(source, before, safety))
            yield return $"{lost} has changed without being edited";
    }

    private static bool IsWanted(Finding finding, FixSafety safety) =>
        finding.Fix is { Changes.Length: > 0 } fix && fix.Safety <= safety && finding.Severity != DiagnosticSeverity.Hidden;

    /// <summary>The paragraphs that no edit of the first round touches, and that are read otherwise afterwards.</summary>
    private static IEnumerable<string> ChangedUnedited(SourceText source, LintResult before, FixSafety safety)
    {
        var (text, _) = FixApplier.Apply(source, before.Findings, safety);
        ImmutableArray<TextChange> edits = [.. text.GetTextChanges(source)];
        var after = Read(Linter.Parse(text, before.Document.Path)).ToHashSet();

        return
        [
            .. from paragraph in Read(before.Document)
               where !edits.Any(edit => edit.Span.IntersectsWith(paragraph.Span))
               let moved = edits.Where(edit => edit.Span.End < paragraph.Span.Start).Sum(edit => (edit.NewText ?? string.Empty).Length - edit.Span.Length)
               where !after.Contains(paragraph with { Span = new TextSpan(paragraph.Span.Start + moved, paragraph.Span.Length) })
               select $"'{paragraph.Text}'",
        ];
    }

    private static IEnumerable<ReadParagraph> Read(ResolutionDocument document)
    {
        var openers = Linter.GetModel(document, DocumentOptions.Default).Openers;

        return document.DescendantsAndSelf().OfType<TextNode>()
            .Where(node => node is PreambularParagraph or OperativeParagraph or SubParagraph)
            .Select(node => new ReadParagraph(
                node.GetType(), node.Span, node.Label?.Value, openers.TryGet(node, out var opener) ? opener.Text : null, node.Text.Text));
    }

    private sealed record ReadParagraph(Type Kind, TextSpan Span, string? Label, string? Opener, string Text);
}
