namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>A resolution is the same as text, as Markdown, as a Word document in the shape of the United Nations, and printed from that to a PDF file.</summary>
public sealed class FourFormatsTests
{
    /// <summary>What a format does not carry.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["every-rule-footnote-signs.md"] = "an asterisk is a sign of emphasis in Markdown, and notes have names",
        ["sponsored-draft.md"] = "an asterisk is a sign of emphasis in Markdown, and notes have names",
        ["every-rule-form-draft.md"] = "the symbol stands in the front matter, which has no words of the draft to mark",
        ["every-rule-form.md"] = "job numbers stand on pages",
        ["every-rule-punctuation.md"] = "the words that are marked are the marker, which is written [^1]",
        ["every-rule-punctuation.pdf"] = "pages have neither two blanks nor a sign of no width",
        ["A-RES-57-173.pdf"] = "pages have no two blanks",
    };

    [OfficeFact]
    public void Draft_is_the_same_in_four_formats()
    {
        using var files = new OfficeFiles();
        var drafts = Paths().Select(path => FourFormats.Of(path, files)).ToList();
        files.Print();

        var different = drafts.SelectMany(draft => draft.Differences(files)).ToDictionary(difference => difference.Name, difference => difference.Parts);
        var unexpected = string.Join('\n', different.Where(difference => !Exceptions.ContainsKey(difference.Key)).Select(difference => $"{difference.Key}\n{difference.Value}"));
        Assert.True(unexpected.Length == 0, unexpected);

        // An exception that is none any more is taken from the list.
        Assert.Equal([], Exceptions.Keys.Where(name => drafts.Exists(draft => name.StartsWith(draft.Name + '.', StringComparison.Ordinal)) && !different.ContainsKey(name)));
    }

    private static IEnumerable<string> Paths() => new[] { ".", "clean", "documents", "flawed" }
        .SelectMany(folder => TextsIn(Path.Combine(Repository.Fixtures, folder)))
        .Concat(Corpus.IsPresent ? TextsIn(Corpus.At("seeds")) : []);

    private static IEnumerable<string> TextsIn(string folder) =>
        Directory.GetFiles(folder, "*.txt").Where(path => !path.EndsWith(".report.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
