using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>A resolution is the same, whether it comes as text or as a Word document.</summary>
public sealed class SameModelTests
{
    public static TheoryData<string> Drafts => [.. Fixtures.Select(Path.GetFileName).OfType<string>()];

    public static TheoryData<string> Seeds => [.. SeedFiles];

    internal static IEnumerable<string> Fixtures => Folder(".").Concat(Folder("clean")).Concat(Folder("flawed")).Concat(Folder("documents"));

    internal static IEnumerable<string> SeedFiles => Corpus.IsPresent ? Directory.GetFiles(Corpus.At("seeds"), "*.txt") : [];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Fixture_is_the_same_as_Word_document(string name) =>
        HoldsTheSame(Directory.GetFiles(Repository.Fixtures, name, SearchOption.AllDirectories).Single());

    [CorpusTheory]
    [MemberData(nameof(Seeds))]
    public void Seed_is_the_same_as_Word_document(string path) => HoldsTheSame(path);

    // A few texts were torn by whoever took them out of their files, and are whole as paragraphs.
    [CorpusFact]
    public void Adopted_resolutions_are_the_same_as_Word_documents()
    {
        var all = Directory.GetFiles(Corpus.At("corpus", "word-text"), "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 5 == 0).ToList();
        var same = all.Count(IsTheSame);
        Assert.InRange(same, all.Count * 95 / 100, all.Count);
    }

    private static bool IsTheSame(string path)
    {
        var model = Lint.Understand(Lint.OpenText(path));
        return ModelText.Of(model) == ModelText.Of(Lint.Understand(Lint.OpenWord(ResolutionWriter.Write(model))));
    }

    private static void HoldsTheSame(string path)
    {
        var text = Lint.OpenText(path);
        var model = Lint.Understand(text);
        var document = ResolutionWriter.Write(model);
        var word = Lint.OpenWord(document);

        Assert.Empty(Validation.Errors(document));
        Assert.Equal(ModelText.Of(model), ModelText.Of(Lint.Understand(word)));
        Assert.Equal(Lint.Findings(text), Lint.Findings(word));
    }

    private static IEnumerable<string> Folder(string name) =>
        Directory.GetFiles(Path.Combine(Repository.Fixtures, name), "*.txt").Where(path => !path.EndsWith(".report.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
