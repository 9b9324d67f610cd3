using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Testing;

/// <summary>Checks an analyzer against drafts in which marks say what it has to report.</summary>
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
        where TAnalyzer : ResolutionAnalyzer, new()
    {
        var markup = Markup.Parse(marked);
        var findings = Lint<TAnalyzer>(markup.Text, path, options, catalog);
        var actual = findings.Select(finding => (Id: (string?)finding.Id, finding.Span)).ToImmutableArray();
        var matches = markup.Expected.Length == actual.Length
            && markup.Expected.Zip(actual).All(pair => pair.First.Span == pair.Second.Span && (pair.First.Id ?? pair.Second.Id) == pair.Second.Id);

        if (!matches)
        {
            throw new RuleAssertionException(
                $"Expected:\n{marked}\n\nActual:\n{Markup.Write(markup.Text, actual)}\n\n{string.Join('\n', findings.Select(finding => $"{finding.Id}: {finding.Message}"))}");
        }
    }

    /// <summary>Checks the findings and then the text that all their fixes give; the fixed text has to be free of fixable findings.</summary>
    /// <param name="marked">The draft with marks.</param>
    /// <param name="fixedText">What the fixes, unsafe ones included, have to make of it.</param>
    /// <param name="path">A file name; its extension chooses the reader.</param>
    /// <param name="options">Configuration of the draft.</param>
    /// <param name="catalog">The rules known; the built-in ones unless a plug-in brings its own.</param>
    /// <exception cref="RuleAssertionException">The findings or the fixed text are not those expected.</exception>
    public static void VerifyFix<TAnalyzer>(string marked, string fixedText, string path = "draft.txt", DocumentOptions? options = null, IRuleCatalog? catalog = null)
        where TAnalyzer : ResolutionAnalyzer, new()
    {
        Verify<TAnalyzer>(marked, path, options, catalog);

        var text = Markup.Parse(marked).Text;
        var actual = FixApplier.Apply(SourceText.From(text), Lint<TAnalyzer>(text, path, options, catalog), FixSafety.Unsafe).Text.ToString();

        if (actual != fixedText)
            throw new RuleAssertionException($"Expected after fixes:\n{fixedText}\n\nActual:\n{actual}");

        if (Lint<TAnalyzer>(actual, path, options, catalog).FirstOrDefault(finding => finding.Fix is not null) is { } left)
            throw new RuleAssertionException($"The fixed text still has a fixable finding: {left.Id}: {left.Message}\n\n{actual}");
    }

    private static ImmutableArray<Finding> Lint<TAnalyzer>(string text, string path, DocumentOptions? options, IRuleCatalog? catalog)
        where TAnalyzer : ResolutionAnalyzer, new() =>
        new Linter([new TAnalyzer()], catalog ?? RuleCatalog.Default, Today)
            .Lint(SourceText.From(text), path, options ?? DocumentOptions.Default)
            .Findings;
}
