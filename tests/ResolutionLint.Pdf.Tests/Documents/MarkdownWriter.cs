using System.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Writes a draft that was read from text as one writes Markdown: openers and organ line in italics, notes as notes, and nothing of pages.</summary>
internal static class MarkdownWriter
{
    /// <summary>The text.</summary>
    public static string Write(DocumentSemantics semantics) => string.Join("\n\n", [
        .. HeadOf(semantics.Document),
        .. semantics.Document.DescendantsAndSelf().OfType<TextNode>().Where(node => node is not Footnote).Select(node => ParagraphOf(node, semantics)),
        .. semantics.Document.Footnotes.Select(note => $"[^{note.Name}]: {SourceWords.Between(semantics.Document.Source, note.Text, 0, note.Text.Text.Length)}"),
    ]) + "\n";

    // What stands on pages, and what only columns tell apart.
    private static IEnumerable<string> HeadOf(ResolutionDocument document)
    {
        (string Key, string? Value)[] head = [("symbol", document.Masthead.Symbol), ("agenda_item", document.Masthead.AgendaItem)];
        var lines = head.Where(line => line.Value is not null).Select(line => $"{line.Key}: {line.Value}\n").ToList();
        return lines.Count == 0 ? [] : [$"---\n{string.Concat(lines)}---"];
    }

    private static string ParagraphOf(TextNode node, DocumentSemantics semantics)
    {
        var text = new StringBuilder(node.Label is { } label ? label.Text + " " : string.Empty);
        var (italic, end) = ItalicsOf(node, semantics);
        var start = 0;

        foreach (var place in node.Markers.Select(marker => marker.Offset).Concat([italic, end, node.Text.Text.Length]).Distinct().Order())
        {
            text.Append(SourceWords.Between(semantics.Document.Source, node.Text, start, place));
            text.Append(end > italic && (place == italic || place == end) ? "*" : string.Empty);
            text.AppendJoin(string.Empty, node.Markers.Where(marker => marker.Offset == place).Select(marker => $"[^{marker.Name}]"));
            start = place;
        }

        return text.ToString();
    }

    private static (int Start, int End) ItalicsOf(TextNode node, DocumentSemantics semantics) => node switch
    {
        OrganLine => (0, node.Text.Text.TrimEnd(',', ':').Length),
        _ when semantics.Openers.TryGet(node, out var opener) => (opener.Span.Start, opener.Span.End),
        _ => (0, 0),
    };
}
