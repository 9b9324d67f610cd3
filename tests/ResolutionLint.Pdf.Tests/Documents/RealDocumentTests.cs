using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Rules;
using ResolutionLint.Testing;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Published documents: the pages give what the text gives that was taken out of them by other hands, or what it should have given.</summary>
public sealed class RealDocumentTests
{
    private static readonly Linter Linter = new(BuiltInAnalyzers.Create(), RuleCatalog.Default, RuleVerifier.Today);

    /// <summary>Where the text is at fault: paragraphs that only the pages have as they are printed.</summary>
    private static readonly Dictionary<string, string[]> FaultsOfTexts = new()
    {
        // The text is taken to have a marker where "principle 7" has its figure, and breaks a title at the end of its page.
        ["A_C.2_80_L.9"] = ["Reaffirming further all the principles", "Recalls the report of the Inter-Agency"],

        // A heading with a letter is run together with what follows.
        ["A_C.5_80_L.17"] = ["Evolution of the United Nations", "Recalling section I.B"],

        // Words that the running title has too are lost from the paragraph.
        ["A_RES_78_104"] = ["Noting that the preparation of the Model Provisions"],

        // A marker is left between the words.
        ["A_RES_78_11"] = ["Reaffirms its determination that all relevant provisions"],
    };

    [PagedCorpusFact]
    public void Pages_have_the_paragraphs_and_notes_of_the_text()
    {
        Assert.Equal(36, RealDocument.All.Count);
        Assert.All(RealDocument.All, document =>
        {
            var known = Outline.Of(document.Text).Select(Words.Letters).ToHashSet();
            var others = Outline.Of(document.Pages).Where(part => !known.Contains(Words.Letters(part))).Select(WithoutKind);

            Assert.Equal(FaultsOfTexts.GetValueOrDefault(document.Name, []), others.Select(part => OpeningOf(document.Name, part)));
        });
    }

    [PagedCorpusFact]
    public void Pages_have_as_many_paragraphs_and_notes_as_the_text() => Assert.All(
        RealDocument.All.Where(document => !FaultsOfTexts.ContainsKey(document.Name)),
        document => Assert.Equal(Outline.Of(document.Text).Select(Words.Letters), Outline.Of(document.Pages).Select(Words.Letters)));

    [PagedCorpusFact]
    public void Words_that_the_text_splits_are_whole()
    {
        var vocabulary = RealDocument.Vocabulary();
        var whole = RealDocument.All.SelectMany(document => Pairs(document).SelectMany(pair => Words.WholeOnlyIn(pair.Pages, pair.Text))).ToList();

        Assert.True(whole.Count >= 108, $"{whole.Count} words");
        Assert.Equal([], whole.SelectMany(Words.In).Where(word => !vocabulary.Contains(word)));
    }

    [PagedCorpusFact]
    public void No_word_is_split_that_the_text_has_whole() =>
        Assert.Empty(RealDocument.All.SelectMany(document => Pairs(document).SelectMany(pair => Words.WholeOnlyIn(pair.Text, pair.Pages))));

    [PagedCorpusFact]
    public void Pages_have_no_finding_that_the_text_has_not() => Assert.All(
        RealDocument.All,
        document => Assert.Empty(FindingsOf(document.Pages).Except(FindingsOf(document.Text))));

    private static IEnumerable<(string Pages, string Text)> Pairs(RealDocument document)
    {
        var texts = Outline.Of(document.Text).ToLookup(Words.Letters);
        return Outline.Of(document.Pages).Where(part => texts.Contains(Words.Letters(part))).Select(part => (part, texts[Words.Letters(part)].First()));
    }

    private static IEnumerable<string> FindingsOf(Draft draft) =>
        Linter.Lint(draft, DocumentOptions.Default).Findings.Select(finding => $"{finding.Diagnostic.Id}: {finding.Diagnostic.GetMessage(null)}");

    private static string WithoutKind(string part) => part[(part.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    private static string OpeningOf(string name, string part) =>
        FaultsOfTexts.GetValueOrDefault(name, []).FirstOrDefault(opening => part.StartsWith(opening, StringComparison.Ordinal)) ?? part;
}
