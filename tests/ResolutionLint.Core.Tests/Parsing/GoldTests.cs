using System.Globalization;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>Counts of paragraphs against those of documents that were counted by hand.</summary>
public sealed class GoldTests
{
    [CorpusTheory]
    [InlineData("word-text", 0.98, 0.97)]
    [InlineData("wrapped-text", 0.98, 0.97)]
    [InlineData("adopted-pdf-text", 0.97, 0.97)]
    public void Counts_are_right_but_for_a_few(string folder, double operatives, double preambles)
    {
        var counts = Gold().Select(gold => Measure(folder, gold)).OfType<(bool Preamble, bool Operatives)>().ToList();

        Assert.NotEmpty(counts);
        Assert.InRange((double)counts.Count(count => count.Operatives) / counts.Count, operatives, 1);
        Assert.InRange((double)counts.Count(count => count.Preamble) / counts.Count, preambles, 1);
    }

    private static (bool Preamble, bool Operatives)? Measure(string folder, (string Document, int Preambular, int Operative) gold)
    {
        var path = Corpus.At("corpus", folder, $"{gold.Document}.txt");

        if (!File.Exists(path))
            return null;

        var resolution = Drafts.Parse(File.ReadAllText(path)).Resolutions.FirstOrDefault();
        var numbered = resolution?.Operatives.Count(paragraph => paragraph.Label is not null);
        return (resolution?.Preamble.Length == gold.Preambular, numbered == gold.Operative);
    }

    private static IEnumerable<(string Document, int Preambular, int Operative)> Gold() => File
        .ReadLines(Corpus.At("corpus", "gold.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture)));
}
