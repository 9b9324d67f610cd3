using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>Puts openers together whose paragraphs follow each other.</summary>
internal sealed class OpenerRuns(IReadOnlyDictionary<TextNode, Opener> openers)
{
    private readonly ImmutableArray<OpenerRun>.Builder runs = ImmutableArray.CreateBuilder<OpenerRun>();
    private readonly List<Opener> open = [];
    private bool beginsPart = true;

    public static ImmutableArray<OpenerRun> Find(ResolutionDocument document, IReadOnlyDictionary<TextNode, Opener> openers)
    {
        var found = new OpenerRuns(openers);

        foreach (var node in document.DescendantsAndSelf())
        {
            if (node is Resolution or Section or OperativeParagraph)
                found.Read(node);
        }

        return found.runs.ToImmutable();
    }

    private void Read(DocumentNode parent)
    {
        foreach (var child in parent.Children)
        {
            if (child is Section or Annex or OrganLine or Resolution)
                Close(partEnds: true);
            else if (child is Heading)
                Close(partEnds: false);
            else if (child is PreambularParagraph or OperativeParagraph or SubParagraph && !IsAlternative((TextNode)child))
                Add((TextNode)child);
        }

        Close(partEnds: true);
    }

    // 3 alt stands in the place of 3, not after it.
    private static bool IsAlternative(TextNode paragraph) =>
        paragraph.Label is { IsInserted: true, Value: var value } && value.Contains("alt", StringComparison.Ordinal);

    private void Add(TextNode paragraph)
    {
        if (open.Count > 0 && open[^1].Node.GetType() != paragraph.GetType())
            Close(partEnds: true);

        if (openers.TryGetValue(paragraph, out var opener) && opener.Entry is not null)
        {
            open.Add(opener);
            return;
        }

        Close(partEnds: false);
    }

    private void Close(bool partEnds)
    {
        if (open.Count > 0)
            runs.Add(new OpenerRun([.. open], beginsPart));

        open.Clear();
        beginsPart = partEnds;
    }
}
