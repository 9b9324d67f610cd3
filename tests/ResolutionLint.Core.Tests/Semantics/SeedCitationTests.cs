using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Core.Tests.Semantics;

/// <summary>The citations of five adopted resolutions, with organ, number and date.</summary>
public sealed class SeedCitationTests
{
    [CorpusTheory]
    [InlineData("A-RES-57-168", "A/RES/55/25 2000-11-15", "A/RES/55/255 2001-05-31", "A/RES/56/120 2001-12-19")]
    [InlineData(
        "A-RES-57-173",
        "A/RES/46/152 1991-12-18",
        "A/RES/56/123 2001-12-19",
        "A/RES/55/25 2000-11-15",
        "A/RES/55/255 2001-05-31",
        "A/RES/56/253 2001-12-24",
        "A/RES/55/59 2000-12-04",
        "A/RES/56/261 2002-01-31",
        "A/RES/56/260 2002-01-31",
        "E/RES/2002/19 2002-07-24")]
    [InlineData(
        "A-RES-58-140",
        "A/RES/57/173 2002-12-18",
        "A/RES/58/135 2003-12-22",
        "A/RES/58/136 2003-12-22",
        "A/RES/58/4 2003-10-31",
        "E/RES/2003/24 2003-07-22",
        "E/RES/2003/25 2003-07-22",
        "E/RES/2003/28 2003-07-22",
        "E/RES/2003/30 2003-07-22",
        "E/RES/2003/31 2003-07-22",
        "S/RES/1373(2001)",
        "A/RES/55/59",
        "A/RES/56/261")]
    [InlineData("A-RES-59-157", "A/RES/55/25 2000-11-15", "A/RES/55/255 2001-05-31", "A/RES/58/135 2003-12-22")]
    [InlineData("A-RES-59-159", "A/RES/58/140 2003-12-22", "E/RES/2004/28 2004-07-21", "S/RES/1373(2001)", "A/RES/55/2", "A/RES/55/25", "A/RES/55/255")]
    public void Citation_is_found(string name, params string[] expected)
    {
        var linter = new Linter([], Draft.Rules, new DateOnly(2026, 11, 20));
        var path = Corpus.At("seeds", name + ".txt");
        var model = linter.GetModel(linter.Parse(SourceText.From(File.ReadAllText(path)), path), DocumentOptions.Default);
        var found = model.Citations.Select(citation => $"{citation.Symbol} {citation.Date:yyyy-MM-dd}".TrimEnd()).ToHashSet();

        Assert.All(expected, citation => Assert.Contains(citation, found));
        Assert.All(model.Citations, citation => Assert.NotNull(citation.Organ));
    }
}
