using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Numbering;

/// <summary>Numbers of lists made at random are those that another word processor counts.</summary>
public sealed class NumberingAgreementTests
{
    private const int Documents = 40;
    private const int Items = 40;
    private const int Depth = 4;

    private static readonly string[] Formats = ["decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalZero", "ordinal"];

    [LibreOfficeFact]
    public void Numbers_are_those_that_LibreOffice_shows()
    {
        var documents = Enumerable.Range(0, Documents).Select(Document).ToList();

        foreach (var (document, printed) in documents.Zip(LibreOffice.Print(documents)))
            Assert.Equal(Words(printed), Words(Lint.OpenWord(document).Text.ToString()));
    }

    private static byte[] Document(int seed)
    {
        var random = new Random(seed);
        var lists = Enumerable.Range(1, 4).Select(id => List(id, id % 2, id > 2 ? StartingAt(random.Next(1, 9)) : string.Empty));
        return new RawDocument { Body = Body(random), Parts = [NumberingPart([RandomDefinition(0, random), RandomDefinition(1, random), .. lists])] }.ToBytes();
    }

    private static string StartingAt(int start) => $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>";

    private static string RandomDefinition(int id, Random random) =>
        Definition(id, [.. Enumerable.Range(0, Depth).Select(level => Level(level, Formats[random.Next(Formats.Length)], TextOf(level, random)))]);

    private static string TextOf(int level, Random random) => random.Next(3) switch
    {
        0 => $"%{level + 1}.",
        1 => $"(%{level + 1})",
        _ => string.Join('.', Enumerable.Range(1, level + 1).Select(above => $"%{above}")),
    };

    // Two lists among each other, and then two that begin anew what these have begun. Where lists of one definition take turns, word
    // processors do not agree.
    private static string Body(Random random)
    {
        var body = string.Empty;

        for (var i = 0; i < Items; i++)
        {
            var list = (i < Items / 2 ? 1 : 3) + random.Next(2);
            body += random.Next(6) == 0 ? P($"between {i}") : Item($"item {i}", list, Math.Min(random.Next(Depth), random.Next(Depth)));
        }

        return body;
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0);
}
