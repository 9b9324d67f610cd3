using System.Globalization;
using System.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>What a draft was understood to be, as text: all but lines, places and the lines of its masthead, which are others in another format.</summary>
internal static class ModelText
{
    public static string Of(DocumentSemantics semantics)
    {
        var document = semantics.Document;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{document.Kind}\n{document.Masthead}\n");

        foreach (var resolution in document.Resolutions)
            Append(text, semantics, resolution);

        Append(text, "note", document.Footnotes.Select(note => $"{note.Name} {note.Text.Text}"));
        Append(text, "citation", semantics.Citations.Select(citation => $"{citation.Symbol} {citation.Date} {citation.Text}"));
        Append(text, "body", semantics.Bodies.Select(body => $"{body.Name} = {body.Canonical} ({body.Form})"));
        Append(text, "symbol", semantics.Symbols.Select(symbol => symbol.Text));
        return text.ToString();
    }

    private static void Append(StringBuilder text, DocumentSemantics semantics, Resolution resolution)
    {
        text.Append(CultureInfo.InvariantCulture, $"resolution {resolution.Number} {(resolution.IsQuoted ? "quoted" : string.Empty)}\n");

        foreach (var node in resolution.DescendantsAndSelf().OfType<TextNode>().Where(node => node is not (MastheadLine or OtherText)))
        {
            var opener = semantics.Openers.TryGet(node, out var found) ? $"<{found.Text}> " : string.Empty;
            var markers = string.Concat(node.Markers.Select(marker => $" {marker.Name}@{marker.Offset}"));
            text.Append(CultureInfo.InvariantCulture, $"{node.GetType().Name} [{node.Label?.Text}] {opener}{node.Text.Text}{markers}\n");
        }
    }

    // Where a note stands among the paragraphs is another place in another format, and with it what the note names.
    private static void Append(StringBuilder text, string name, IEnumerable<string> entries)
    {
        foreach (var entry in entries.Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{name} {entry}\n");
    }
}
