using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules;
using ResolutionLint.Testing;
using ResolutionLint.Word.Review;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>The whole way from a file to its findings.</summary>
internal static class Lint
{
    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);
    private static readonly TextFormat Texts = new([new Core.Reading.MarkdownReader(), new Core.Reading.PlainTextReader()]);

    /// <summary>A draft in text.</summary>
    public static Draft OpenText(string path) => Texts.Open(File.ReadAllBytes(path), path);

    /// <summary>A draft in a Word document.</summary>
    public static WordDraft OpenWord(byte[] document, WordView view = WordView.Accepted) =>
        Assert.IsType<WordDraft>(new WordFormat(view).Open(document, "draft.docx"));

    /// <summary>What a draft is understood to be.</summary>
    public static DocumentSemantics Understand(Draft draft) => Linter.GetModel(Linter.Parse(draft), DocumentOptions.Default);

    /// <summary>Rule and marked words of each finding, in no order that lines give.</summary>
    public static IEnumerable<string> Findings(Draft draft)
    {
        var result = Linter.Lint(draft, DocumentOptions.Default);
        var onPages = result.Document.Children.OfType<PageFurniture>().Select(furniture => furniture.Span).ToList();
        var found = result.Findings.ToLookup(finding => onPages.Exists(span => span.Contains(finding.Span)), finding => $"{finding.Id} {Words(draft.Text, finding.Span)}");

        // What the head of every page says again is found there again.
        return found[false].Concat(found[true].Except(found[false])).Order(StringComparer.Ordinal);
    }

    /// <summary>A review of a draft, as a host writes it: a comment for each finding, and the safe fixes of all rounds.</summary>
    public static ReviewedCopy Review(WordDraft draft)
    {
        var withdrawn = WordReview.Withdraw(draft);
        var findings = Linter.Lint(withdrawn, DocumentOptions.Default).Findings;
        return WordReview.Write(
            withdrawn,
            [.. findings.Select(finding => new ReviewComment(finding.Span, finding.Id, finding.Message, $"https://example.org/{finding.Id}"))],
            [.. Fix(withdrawn).Text.GetTextChanges(withdrawn.Text)],
            new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero));
    }

    /// <summary>A draft after its safe fixes.</summary>
    public static FixResult Fix(WordDraft draft) => Linter.Fix(draft, DocumentOptions.Default, FixSafety.Safe);

    // Lines are wrapped in text and whole in a Word document, and figures of notes are raised there.
    private static string Words(SourceText text, TextSpan span) =>
        string.Join(' ', text.ToString(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u00B9', '1').Replace('\u00B2', '2').Replace('\u00B3', '3');
}
