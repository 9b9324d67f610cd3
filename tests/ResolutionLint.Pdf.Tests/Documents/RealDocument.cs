using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>A document as its pages have it, and as a text that was taken out of them has it.</summary>
/// <param name="Name">Name of both files.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Text">The text.</param>
internal sealed record RealDocument(string Name, Draft Pages, Draft Text)
{
    private static readonly string[] Texts = ["adopted-pdf-text", "draft-pdf-text"];

    private static readonly Lazy<List<RealDocument>> Read =
        new(() => [.. Directory.GetFiles(Corpus.At("corpus", "pdf"), "*.pdf").Order(StringComparer.Ordinal).Select(Open)]);

    /// <summary>All that there are.</summary>
    public static IReadOnlyList<RealDocument> All => Read.Value;

    /// <summary>The words of adopted resolutions that were never on a page.</summary>
    public static HashSet<string> Vocabulary() => Directory.GetFiles(Corpus.At("corpus", "word-text"), "*.txt")
        .SelectMany(path => Words.In(File.ReadAllText(path)))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static RealDocument Open(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = Texts.Select(folder => Corpus.At("corpus", folder, name + ".txt")).First(File.Exists);
        return new RealDocument(
            name,
            new PdfFormat().Open(File.ReadAllBytes(path), path),
            new TextDraft(text, SourceText.From(File.ReadAllText(text)), new PlainTextReader()));
    }
}
