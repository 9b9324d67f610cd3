using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The nodes whose words are the text of a document, as opposed to its masthead, organ line and closing lines.</summary>
internal static class RunningText
{
    public static IEnumerable<TextNode> Of(ResolutionDocument document)
    {
        foreach (var node in document.DescendantsAndSelf())
        {
            if (node is TextNode { Text.Length: > 0 } text and not (OrganLine or ClosingLine or MastheadLine))
                yield return text;
        }
    }
}
