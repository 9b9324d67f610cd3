using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>A draft as text, and what is made of it.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Text">The text.</param>
/// <param name="Word">The Word document made of it.</param>
/// <param name="Printed">The name by which its pages are read.</param>
internal sealed partial record FourFormats(string Name, Draft Text, byte[] Word, string Printed)
{
    /// <summary>Reads a text and writes the Word document that is to be printed.</summary>
    public static FourFormats Of(string path, OfficeFiles files)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = Lint.OpenText(path);
        var word = ResolutionWriter.Write(Lint.Understand(text));
        return new FourFormats(name, text, word, files.Add(name, word, ".docx"));
    }

    /// <summary>Model and findings of the other formats, where they are not those of the text.</summary>
    public IEnumerable<(string Name, string Parts)> Differences(OfficeFiles files)
    {
        var expected = PartsOf(Text);

        foreach (var (kind, draft) in new (string, Draft)[] { ("md", ToMarkdown()), ("docx", Lint.OpenWord(Word)), ("pdf", files.Read(Printed)) })
        {
            var parts = PartsOf(draft);

            if (!parts.SequenceEqual(expected))
                yield return ($"{Name}.{kind}", string.Join('\n', [.. expected.Except(parts).Select(part => $"  txt: {part}"), .. parts.Except(expected).Select(part => $"  {kind}: {part}")]));
        }
    }

    private static List<string> PartsOf(Draft draft) => [.. JobNumberPattern().Replace(ModelText.Of(Lint.Understand(draft)), string.Empty).Split('\n'), .. Lint.Findings(draft)];

    private TextDraft ToMarkdown() => new(Name + ".md", SourceText.From(MarkdownWriter.Write(Lint.Understand(Text))), new MarkdownReader());

    // The printing service puts it at the foot of pages, which Markdown has not.
    [GeneratedRegex(" JobNumber = [^,]*,")]
    private static partial Regex JobNumberPattern();
}
