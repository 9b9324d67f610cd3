using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>A resolution stays what it is when another word processor opens and saves it.</summary>
public sealed class RoundTripTests
{
    [LibreOfficeFact]
    public void Fixtures_stay_the_same() => StayTheSame(SameModelTests.Fixtures);

    [LibreOfficeCorpusFact]
    public void Seeds_stay_the_same() => StayTheSame(SameModelTests.SeedFiles);

    private static void StayTheSame(IEnumerable<string> paths)
    {
        var texts = paths.Select(path => (Draft: Lint.OpenText(path), Model: Lint.Understand(Lint.OpenText(path)))).ToList();
        var saved = LibreOffice.Save([.. texts.Select(text => ResolutionWriter.Write(text.Model))]);

        foreach (var (text, document) in texts.Zip(saved))
        {
            var word = Lint.OpenWord(document);
            Assert.Equal(ModelText.Of(text.Model), ModelText.Of(Lint.Understand(word)));
            Assert.Equal(Lint.Findings(text.Draft), Lint.Findings(word));
        }
    }
}
