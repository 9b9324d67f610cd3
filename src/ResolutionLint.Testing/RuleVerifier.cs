using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Testing;

/// <summary>Checks an analyzer against drafts in which marks say what it has to report.</summary>
/// <remarks>
/// <code>
/// RuleVerifier.Verify&lt;MissingFinalFullStop&gt;("""
///     The General Assembly,
///
///     Decides to remain seized of the [|matter;|]
///     """);
/// </code>
/// </remarks>
public static class RuleVerifier
{
    /// <summary>The day that drafts without a date are measured against.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 20);

    /// <typeparam name="TAnalyzer">The analyzer under test.</typeparam>
    /// <summary>Checks that a draft gives exactly the marked findings.</summary>
    /// <param name="marked">The draft with marks (see <see cref="Markup"/>); without any mark it has to be silent.</param>
    /// <param name="path">A file name; its extension chooses the reader.</param>
    /// <param name="options">Configuration of the draft.</param>
    /// <param name="catalog">The rules known; the built-in ones unless a plug-in brings its own.</param>
    /// <exception cref="RuleAssertionException">The findings are not those that are marked.</exception>
    public static void Verify<TAnalyzer>(string marked, string path = "draft.txt", DocumentOptions? options = null, IRuleCatalog? catalog = null)
        where TAnalyzer : ResolutionAnalyzer, new() =>
        Verify(new TAnalyzer(), marked, id: null, path, options, catalog);

    /// <summary>Checks that a draft gives exactly the marked findings.</summary>
    /// <param name="analyzer">The analyzer under test.</param>
    /// <param name="marked">The draft with marks (see <see cref="Markup"/>); without any mark it has to be silent.</param>
    /// <param name="id">Looks at the findings of this rule only; null for all that the analyzer reports.</param>
    /// <param name="path">A file name; its extension chooses the reader.</param>
    /// <param name="options">Configuration of the draft.</param>
    /// <param name="catalog">The rules known; the built-in ones unless a plug-in brings its own.</param>
    /// <exception cref="RuleAssertionException">The findings are not those that are marked.</exception>
    public static void Verify(
        ResolutionAnalyzer analyzer,
        string marked,
        string? id = null,
        string path = "draft.txt",
        DocumentOptions? options = null,
        IRuleCatalog? catalog = null) =>
        Compare(new RuleRun(analyzer, id, path, options, catalog), marked);

    /// <typeparam name="TAnalyzer">The analyzer under test.</typeparam>
    /// <summary>Checks the findings and then the text that all their fixes give.</summary>
    /// <param name="marked">The draft with marks.</param>
    /// <param name="fixedText">What the fixes, unsafe ones included, have to make of it.</param>
    /// <param name="path">A file name; its extension chooses the reader.</param>
    /// <param name="options">Configuration of the draft.</param>
    /// <param name="catalog">The rules known; the built-in ones unless a plug-in brings its own.</param>
    /// <exception cref="RuleAssertionException">The findings or the fixed text are not those expected.</exception>
    public static void VerifyFix<TAnalyzer>(string marked, string fixedText, string path = "draft.txt", DocumentOptions? options = null, IRuleCatalog? catalog = null)
        where TAnalyzer : ResolutionAnalyzer, new() =>
        VerifyFix(new TAnalyzer(), marked, fixedText, id: null, path, options, catalog);

    /// <summary>Checks the findings and then the text that all their fixes give.</summary>
    /// <param name="analyzer">The analyzer under test.</param>
    /// <param name="marked">The draft with marks.</param>
    /// <param name="fixedText">What the fixes, unsafe ones included, have to make of it.</param>
    /// <param name="id">Looks at the findings of this rule only; null for all that the analyzer reports.</param>
    /// <param name="path">A file name; its extension chooses the reader.</param>
    /// <param name="options">Configuration of the draft.</param>
    /// <param name="catalog">The rules known; the built-in ones unless a plug-in brings its own.</param>
    /// <exception cref="RuleAssertionException">The findings or the fixed text are not those expected, or the fixes never come to rest.</exception>
    public static void VerifyFix(
        ResolutionAnalyzer analyzer,
        string marked,
        string fixedText,
        string? id = null,
        string path = "draft.txt",
        DocumentOptions? options = null,
        IRuleCatalog? catalog = null)
    {
        var run = new RuleRun(analyzer, id, path, options, catalog);
        Compare(run, marked);
        var actual = run.Fix(Markup.Parse(marked).Text);

        if (actual != fixedText)
            throw new RuleAssertionException($"Expected after fixes:\n{fixedText}\n\nActual:\n{actual}");
    }

    /// <summary>Checks that a sentence of a draft gives exactly the marked findings, whatever is found around it.</summary>
    internal static void VerifyWithin(ResolutionAnalyzer analyzer, string marked, string sentence, string id, string path, IRuleCatalog catalog)
    {
        var within = new TextSpan(marked.IndexOf(sentence, StringComparison.Ordinal), Markup.Parse(sentence).Text.Length);
        Compare(new RuleRun(analyzer, id, path, options: null, catalog), marked, within);
    }

    private static void Compare(RuleRun run, string marked, TextSpan? within = null)
    {
        var markup = Markup.Parse(marked);
        CompareAfterMoves(run, markup.Text);
        var findings = run.Lint(markup.Text).RemoveAll(finding => within?.IntersectsWith(finding.Span) == false);
        var actual = MarksOf(findings);

        if (markup.Expected.Length == actual.Length && markup.Expected.Zip(actual).All(pair => IsExpected(pair.First, pair.Second)))
            return;

        var difference = within is { } sentence ? DifferenceWithin(sentence, markup, actual) : $"Expected:\n{marked}\n\nActual:\n{Markup.Write(markup.Text, actual)}";
        throw new RuleAssertionException($"{difference}\n\n{string.Join('\n', findings.Select(finding => $"{finding.Id}: {finding.Message}"))}");
    }

    /// <summary>The lines of a sentence that have to be marked otherwise than they are: what stands around it is none of the example.</summary>
    private static string DifferenceWithin(TextSpan sentence, Markup markup, ImmutableArray<(string? Id, TextSpan Span)> actual)
    {
        var text = markup.Text.Substring(sentence.Start, sentence.Length);
        var expected = Marked(markup.Expected.Select(mark => mark.Span));
        var found = Marked(actual.Select(mark => mark.Span));
        var pairs = expected.Zip(found).ToList();

        // What goes on behind the sentence is none of its lines.
        var lines = pairs.Exists(IsOther) ? pairs.FindAll(IsOther) : pairs;
        return $"Expected:\n{string.Join('\n', lines.Select(line => line.First))}\n\nActual:\n{string.Join('\n', lines.Select(line => line.Second))}";

        string[] Marked(IEnumerable<TextSpan> spans) =>
            Markup.Write(text, spans.Select(span => ((string?)null, Shared(sentence, span)))).Split('\n');

        static bool IsOther((string Expected, string Actual) line) => line.Expected != line.Actual;
    }

    private static TextSpan Shared(TextSpan sentence, TextSpan span) =>
        sentence.Intersection(span) is { } shared ? new TextSpan(shared.Start - sentence.Start, shared.Length) : default;

    /// <summary>Checks what <see cref="AnalysisContext.RegisterTextAction"/> asks for: the same words are judged in the same way wherever they stand.</summary>
    private static void CompareAfterMoves(RuleRun run, string text)
    {
        var (fresh, moved) = (MarksOf(run.Lint(text)), MarksOf(run.LintAfterMoves(text)));

        if (fresh.SequenceEqual(moved))
            return;

        throw new RuleAssertionException(
            "The findings depend on where the paragraphs stood before the draft was edited. A check that is registered with RegisterTextAction may look at "
            + "the words of its paragraph only; one that looks at more registers a node or document action."
            + $"\n\nLinted as it is:\n{Markup.Write(text, fresh)}\n\nLinted after its paragraphs were moved:\n{Markup.Write(text, moved)}");
    }

    private static ImmutableArray<(string? Id, TextSpan Span)> MarksOf(ImmutableArray<Finding> findings) =>
        [.. findings.Select(finding => (Id: (string?)finding.Id, finding.Span))];

    private static bool IsExpected((string? Id, TextSpan Span) expected, (string? Id, TextSpan Span) actual) =>
        expected.Span == actual.Span && (expected.Id is null || expected.Id == actual.Id);
}
