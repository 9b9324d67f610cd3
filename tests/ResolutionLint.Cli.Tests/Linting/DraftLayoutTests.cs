using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Cli.Tests.Linting;

public sealed class DraftLayoutTests
{
    [Fact]
    public void Notes_come_last()
    {
        var layout = LayoutOf("a.md", "The General Assembly,\n\nRecalling the plan,[^1]\n\n[^1]: A/80/12.\n\n1. Decides to go on.\n");

        Assert.Equal(LayoutKind.Note, layout.Parts[^1].Kind);
        Assert.Single(layout.Parts, part => part.Kind == LayoutKind.Note);
    }

    [Fact]
    public void Parts_of_a_paragraph_know_how_deep_they_stand()
    {
        var layout = LayoutOf("a.txt", "The General Assembly,\n\n1. Requests States:\n\n(a) To train:\n\n(i) Cooks;\n\n(ii) Farmers;\n\n(b) To report;\n\n2. Decides to go on.\n");

        Assert.Equal([1, 2, 2, 1], layout.Parts.Where(part => part.Kind == LayoutKind.Item).Select(part => part.Depth));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Words_stand_where_they_say(string path)
    {
        var loaded = Core.Text.SourceTextLoader.Load(File.ReadAllBytes(Repository.At(path)));
        var text = loaded.Text.ToString();
        var pieces = LayoutOf(path, text).Parts.SelectMany(part => part.Pieces).Where(piece => piece.IsDivisible).ToList();

        Assert.All(pieces, piece => Assert.Equal(Folded(piece.Text), Folded(text.Substring(piece.Source.Start, piece.Source.Length))));
    }

    public static TheoryData<string> Fixtures() =>
    [
        .. Directory.GetFiles(Repository.Fixtures, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".report.txt", StringComparison.Ordinal) && new FileInfo(path).Length > 0)
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    /// <summary>Blanks of all kinds and line breaks are set as blanks.</summary>
    private static string Folded(string text) => string.Concat(text.Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));

    private static DraftLayout LayoutOf(string path, string text)
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, Stream.Null);
        using var services = Composition.Create(terminal);
        var result = services.GetRequiredService<Linter>().Lint(SourceText.From(text), path, DocumentOptions.Default);
        return DraftLayout.Of(result.Document, result.Semantics);
    }
}
