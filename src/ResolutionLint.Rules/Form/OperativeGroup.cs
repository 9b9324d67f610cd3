using System.Collections.Immutable;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>Operative paragraphs that follow each other with no heading, section or preamble between them.</summary>
internal sealed record OperativeGroup(ImmutableArray<OperativeParagraph> Paragraphs)
{
    private const int FewestBlanks = 2;

    /// <summary>The groups of a resolution in the order of the text.</summary>
    public static ImmutableArray<OperativeGroup> Of(Resolution resolution)
    {
        var groups = ImmutableArray.CreateBuilder<OperativeGroup>();
        var open = ImmutableArray.CreateBuilder<OperativeParagraph>();

        foreach (var part in PartsOf(resolution))
        {
            if (part is OperativeParagraph paragraph)
                open.Add(paragraph);
            else if (part is Section or Heading or PreambularParagraph or OrganLine)
                Close();
        }

        Close();
        return groups.ToImmutable();

        void Close()
        {
            if (open.Count > 0)
                groups.Add(new OperativeGroup(QuotedNumbers.LeaveOut(open.ToImmutable())));

            open.Clear();
        }
    }

    /// <summary>Whether a page break or column has torn a paragraph: what is left begins in mid-sentence.</summary>
    public bool IsTorn(OpenerMap openers) =>
        Paragraphs.Any(paragraph => !openers.TryGet(paragraph, out _)
            && (paragraph.Text.Text is [>= 'a' and <= 'z', ..] || paragraph.Text.Text.AsSpan().Count(' ') < FewestBlanks));

    private static IEnumerable<DocumentNode> PartsOf(Resolution resolution)
    {
        foreach (var child in resolution.Children)
        {
            yield return child;

            foreach (var inner in child is Section ? child.Children : [])
                yield return inner;
        }
    }
}
