using ResolutionLint.Core;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>What a document consists of, paragraph by paragraph.</summary>
internal static class Outline
{
    /// <summary>The paragraphs, headings and notes: what each is, its number or letter, and its words.</summary>
    public static List<string> Of(Draft draft)
    {
        var document = Linter.Parse(draft);
        return
        [
            .. document.Resolutions.SelectMany(resolution => PartsOf(resolution, depth: 0)),
            .. document.Footnotes.Select(note => $"note {note.Name}: {note.Text.Text}"),
        ];
    }

    private static IEnumerable<string> PartsOf(DocumentNode node, int depth) => node.Children.SelectMany(child => child switch
    {
        Title or OrganLine or Footnote or PageFurniture => [],
        TextNode text => PartsOf(child, depth + 1).Prepend($"{new string('>', depth)}{child.GetType().Name} {text.Label?.Value}: {text.Text.Text}"),
        _ => PartsOf(child, depth + 1),
    });
}
