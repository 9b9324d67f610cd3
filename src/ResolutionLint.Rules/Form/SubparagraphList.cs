using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>The lettered parts of one degree that stand together in a paragraph.</summary>
/// <param name="Degree">1 for (a), 2 for (i), 3 for a., 4 for i.</param>
/// <param name="Items">The parts in order.</param>
internal sealed record SubparagraphList(int Degree, ImmutableArray<SubParagraph> Items)
{
    /// <summary>The lists of a paragraph, those inside its parts after it.</summary>
    public static IEnumerable<SubparagraphList> Of(TextNode paragraph) => paragraph.Children.IsEmpty ? [] : Below(paragraph);

    private static IEnumerable<SubparagraphList> Below(TextNode paragraph)
    {
        var open = new Stack<(TextNode Node, int Degree)>([(paragraph, 1)]);

        while (open.TryPop(out var next))
        {
            foreach (var list in Split(next.Node, next.Degree))
            {
                yield return list;

                foreach (var item in list.Items)
                    open.Push((item, next.Degree + 1));
            }
        }
    }

    // Words that stand between two lists close the first.
    private static IEnumerable<SubparagraphList> Split(TextNode node, int degree)
    {
        var items = ImmutableArray.CreateBuilder<SubParagraph>();

        foreach (var child in node.Children.Append(null))
        {
            if (child is SubParagraph item)
            {
                items.Add(item);
            }
            else if (items.Count > 0)
            {
                yield return new SubparagraphList(degree, items.ToImmutable());
                items.Clear();
            }
        }
    }
}
