using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The nodes in which recognizers look.</summary>
internal static class TextNodes
{
    /// <summary>The text of a document, as opposed to its masthead, organ line and closing lines.</summary>
    public static IEnumerable<TextNode> Running(ResolutionDocument document) =>
        All(document).Where(node => node.IsRunningText);

    /// <summary>Everything in a document that has words.</summary>
    public static IEnumerable<TextNode> All(ResolutionDocument document)
    {
        foreach (var node in document.DescendantsAndSelf())
        {
            if (node is TextNode { Text.Length: > 0 } text)
                yield return text;
        }
    }
}
