using System.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>The tree of a document as text, for snapshots.</summary>
internal static class TreeText
{
    public static string Of(ResolutionDocument document)
    {
        var text = new StringBuilder();
        text.AppendLine(document.Kind.ToString());
        text.AppendLine(document.Masthead.ToString());
        Append(text, document, document.Children, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ResolutionDocument document, IEnumerable<DocumentNode> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            text.Append(' ', depth * 2).Append(document.Lines.GetPosition(node.Span.Start).Line + 1).Append(' ').Append(node.GetType().Name);

            if (node is TextNode words)
                text.Append(words.Label is null ? string.Empty : $" [{words.Label.Text}]").Append(" | ").Append(WithMarkers(words));

            text.AppendLine();
            Append(text, document, node.Children, depth + 1);
        }
    }

    private static string WithMarkers(TextNode node)
    {
        var words = node.Text.Text;

        foreach (var marker in node.Markers.Reverse())
            words = words.Insert(marker.Offset, $"{{{marker.Name}}}");

        return words;
    }
}
