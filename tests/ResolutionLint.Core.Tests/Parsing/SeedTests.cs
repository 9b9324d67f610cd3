using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>Five adopted resolutions, of which every figure is known.</summary>
public sealed class SeedTests
{
    [CorpusTheory]
    [InlineData("A-RES-57-173", 19, 20, 5, 57, "100", "2002-12-18", "77th plenary meeting", "A/57/547")]
    [InlineData("A-RES-59-159", 16, 23, 10, 59, "96", "2004-12-20", "74th plenary meeting", "A/59/494")]
    [InlineData("A-RES-58-140", 22, 24, 4, 58, null, "2003-12-22", "77th plenary meeting", null)]
    [InlineData("A-RES-57-168", 4, 7, 2, 57, "100", "2002-12-18", "77th plenary meeting", "A/57/547")]
    [InlineData("A-RES-59-157", 5, 9, 1, 59, "96", "2004-12-20", "74th plenary meeting", "A/59/494")]
    public void Every_part_is_found(string name, int preambular, int operative, int footnotes, int session, string? item, string adopted, string meeting, string? report)
    {
        var document = Read(name);
        var resolution = Assert.Single(document.Resolutions);

        Assert.Equal(DocumentKind.AdoptedResolution, document.Kind);
        Assert.Equal(preambular, resolution.Preamble.Length);
        Assert.Equal(Enumerable.Range(1, operative), resolution.Operatives.Select(paragraph => paragraph.Label?.Ordinal ?? 0));
        Assert.Equal(footnotes, document.Footnotes.Length);
        Assert.Equal(session, document.Masthead.Session);
        Assert.Equal(item, document.Masthead.AgendaItem);
        Assert.Equal(adopted, document.Masthead.Adopted?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(meeting, document.Masthead.Meeting);
        Assert.Equal(report, document.Masthead.CommitteeReport);
    }

    [CorpusFact]
    public void Paragraph_cut_by_a_page_break_is_one()
    {
        var resolution = Read("A-RES-58-140").Resolutions[0];
        var cut = Assert.Single(resolution.Preamble, paragraph => paragraph.Markers.Any(marker => marker.Name == "1"));

        Assert.EndsWith(",", cut.Text.Text, StringComparison.Ordinal);
        Assert.All(resolution.Preamble, paragraph => Assert.Matches("^[A-Z]", paragraph.Text.Text));
    }

    [CorpusTheory]
    [InlineData("A-RES-57-173", "A/RES/46/152", "1991-12-18")]
    [InlineData("A-RES-57-173", "A/RES/56/123", "2001-12-19")]
    [InlineData("A-RES-57-173", "A/RES/55/25", "2000-11-15")]
    [InlineData("A-RES-57-173", "A/RES/55/255", "2001-05-31")]
    [InlineData("A-RES-57-173", "A/RES/56/253", "2001-12-24")]
    [InlineData("A-RES-57-173", "A/RES/55/59", "2000-12-04")]
    [InlineData("A-RES-57-173", "A/RES/56/261", "2002-01-31")]
    [InlineData("A-RES-57-173", "A/RES/56/260", "2002-01-31")]
    [InlineData("A-RES-57-173", "E/RES/2002/19", "2002-07-24")]
    [InlineData("A-RES-59-159", "A/RES/58/140", "2003-12-22")]
    [InlineData("A-RES-59-159", "E/RES/2004/28", "2004-07-21")]
    [InlineData("A-RES-58-140", "A/RES/57/173", "2002-12-18")]
    [InlineData("A-RES-58-140", "A/RES/58/135", "2003-12-22")]
    [InlineData("A-RES-58-140", "A/RES/58/136", "2003-12-22")]
    [InlineData("A-RES-58-140", "E/RES/2003/24", "2003-07-22")]
    [InlineData("A-RES-58-140", "E/RES/2003/25", "2003-07-22")]
    [InlineData("A-RES-58-140", "E/RES/2003/28", "2003-07-22")]
    [InlineData("A-RES-58-140", "E/RES/2003/30", "2003-07-22")]
    [InlineData("A-RES-58-140", "E/RES/2003/31", "2003-07-22")]
    [InlineData("A-RES-58-140", "A/RES/58/4", "2003-10-31")]
    [InlineData("A-RES-57-168", "A/RES/56/120", "2001-12-19")]
    [InlineData("A-RES-58-140", "S/RES/1373(2001)", null)]
    [InlineData("A-RES-59-159", "A/RES/55/2", null)]
    public void Citation_is_found(string name, string symbol, string? date)
    {
        var linter = new Linter([], new ListedRules(), new DateOnly(2024, 12, 1));
        var citations = linter.GetModel(Read(name), DocumentOptions.Default).Citations;

        Assert.Contains(citations, citation =>
            citation.Symbol == symbol && (date is null || citation.Date == DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static ResolutionDocument Read(string name) =>
        new Linter([], new ListedRules(), new DateOnly(2024, 12, 1)).Parse(SourceText.From(File.ReadAllText(Corpus.At("seeds", $"{name}.txt"))), $"{name}.txt");
}
