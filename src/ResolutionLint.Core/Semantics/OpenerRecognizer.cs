using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds the openers of preambular and operative paragraphs, and of sub-paragraphs that are operative paragraphs themselves.</summary>
internal static class OpenerRecognizer
{
    public static OpenerMap Recognize(DocumentSemantics semantics)
    {
        var openers = ImmutableArray.CreateBuilder<Opener>();

        foreach (var node in semantics.Document.DescendantsAndSelf())
        {
            if (node is PreambularParagraph or OperativeParagraph && OpenerScanner.Scan((TextNode)node, semantics.Lexicon.Openers) is { } opener)
                openers.Add(opener);

            if (node is OperativeParagraph paragraph)
                openers.AddRange(OperativeParts(paragraph, semantics.Lexicon.Openers));
        }

        var byNode = openers.ToDictionary(opener => opener.Node);
        return new OpenerMap(byNode, OpenerRuns.Find(semantics.Document, byNode), semantics.Lexicon.Openers);
    }

    // Sub-paragraphs are operative paragraphs of their own where each of them opens with a verb in the third person.
    private static ImmutableArray<Opener> OperativeParts(OperativeParagraph paragraph, OpenerLexicon lexicon)
    {
        if (paragraph.Children.IsEmpty)
            return [];

        var parts = paragraph.SubParagraphs.ToImmutableArray();

        if (parts.Length < 2 || !parts.All(part => lexicon.StartsWithOperativeOpener(CapitalOpening.Unfold(part.Text.Text))))
            return [];

        return [.. parts.Select(part => OpenerScanner.Scan(part, lexicon)).OfType<Opener>()];
    }
}
