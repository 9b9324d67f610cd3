using ResolutionLint.Core.Analysis;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Pages;

/// <summary>The examples of the pages, run with the analyzer of their rule.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();

            foreach (var page in PageFile.OfDrafting)
            {
                foreach (var example in page["Flagged"].Examples.Concat(page["Accepted"].Examples))
                    data.Add(page.Id, example.Line);
            }

            return data;
        }
    }

    public static TheoryData<string> Repairs { get; } = new(
        PageFile.OfDrafting.Where(page => !page["How to fix"].Examples.IsEmpty).Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_the_marked_findings(string id, int line)
    {
        var example = PageFile.Of(id).Sections.SelectMany(section => section.Examples).Single(example => example.Line == line);

        RuleVerifier.Verify(AnalyzerOf(id), example.Text, id, example.Path, example.Options);
    }

    [Theory]
    [MemberData(nameof(Repairs))]
    public void First_flagged_example_is_fixed_as_shown(string id)
    {
        var page = PageFile.Of(id);
        var flagged = page["Flagged"].Examples[0];
        var repaired = Assert.Single(page["How to fix"].Examples);

        RuleVerifier.VerifyFix(AnalyzerOf(id), flagged.Text, repaired.Text, id, flagged.Path, flagged.Options);
    }

    private static ResolutionAnalyzer AnalyzerOf(string id) =>
        BuiltInAnalyzers.Create().SingleOrDefault(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id))
        ?? throw new InvalidOperationException($"{id} has a page and no analyzer in the list of built-in ones.");
}
