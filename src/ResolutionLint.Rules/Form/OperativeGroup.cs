using System.Collections.Concurrent;
using System.Collections.Immutable;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>Operative paragraphs that follow each other with no heading, section or preamble between them.</summary>
internal sealed record OperativeGroup(ImmutableArray<OperativeParagraph> Paragraphs)
{
    private const int FewestBlanks = 2;

    /// <summary>The groups of a resolution in the order of the text.</summary>
    public static IReadOnlyList<OperativeGroup> Of(DocumentSemantics semantics, Resolution resolution) =>
        semantics.Derive(static _ => new Known()).Groups(resolution);

    private static List<OperativeGroup> Find(Resolution resolution)
    {
        var groups = new List<OperativeGroup>();
        var open = ImmutableArray.CreateBuilder<OperativeParagraph>();

        foreach (var part in PartsOf(resolution))
        {
            if (part is OperativeParagraph paragraph)
                open.Add(paragraph);
            else if (part is Section or Heading or PreambularParagraph or OrganLine)
                Close();
        }

        Close();
        return groups;

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

    private sealed class Known
    {
        private readonly ConcurrentDictionary<Resolution, List<OperativeGroup>> groups = new();

        public List<OperativeGroup> Groups(Resolution resolution) => groups.GetOrAdd(resolution, static asked => Find(asked));
    }
}
