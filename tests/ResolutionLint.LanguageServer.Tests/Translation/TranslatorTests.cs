using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Tests.Translation;

public sealed class TranslatorTests
{
    /// <summary>Lines end behind "one", "two" and "three"; the separators of Word in the last are no ends.</summary>
    private const string Text = "one\ntwo\r\nthree\rfour\u2028é😀\u0085x\u2029y";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_offset_comes_back(string encoding)
    {
        var (translator, lines, text) = Create(encoding);

        // Neither encoding has a position between the halves of a line break, nor UTF-8 one between those of a pair.
        var skipped = new[] { Text.IndexOf("\r\n", StringComparison.Ordinal) + 1, Text.IndexOf("😀", StringComparison.Ordinal) + 1 };

        foreach (var offset in Enumerable.Range(0, Text.Length + 1).Except(skipped))
            Assert.Equal(offset, translator.ToOffset(translator.ToPosition(offset, lines, text), lines, text));
    }

    [Theory]
    [InlineData("utf-16", 9)]
    [InlineData("utf-8", 15)]
    public void Characters_count_in_the_units_agreed_on(string encoding, int character)
    {
        var (translator, lines, text) = Create(encoding);

        Assert.Equal(new LspPosition(3, character), translator.ToPosition(Text.IndexOf('x', StringComparison.Ordinal), lines, text));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Position_behind_the_end_is_the_end(string encoding)
    {
        var (translator, lines, text) = Create(encoding);

        Assert.Equal(3, translator.ToOffset(new LspPosition(0, 99), lines, text));
        Assert.Equal(Text.Length, translator.ToOffset(new LspPosition(99, 0), lines, text));
        Assert.Equal(Text.Length, translator.ToOffset(new LspPosition(3, 9999), lines, text));
    }

    private static (Translator Translator, LineMap Lines, SourceText Text) Create(string encoding)
    {
        var translator = new Translator();
        Assert.Equal(encoding, translator.Agree([encoding]));
        return (translator, new LineMap(Text), SourceText.From(Text));
    }
}
