using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Testing;

/// <summary>Makes another draft of the same paragraphs: those of the preamble, of the operative part and of every list in reverse order.</summary>
internal static class MovedParagraphs
{
    public static SourceText In(ResolutionDocument document)
    {
        var source = document.Source.ToString();
        return SourceText.From(Write(source, new TextSpan(0, source.Length), [.. GroupsOf(document)]));
    }

    private static IEnumerable<TextSpan[]> GroupsOf(ResolutionDocument document) => document.DescendantsAndSelf()
        .Where(node => node is PreambularParagraph or OperativeParagraph or SubParagraph)
        .GroupBy(node => (node.Parent, node.GetType()))
        .Select(group => group.Select(node => node.Span).ToArray())
        .Where(spans => spans.Length > 1);

    /// <summary>A stretch of the source, with the paragraphs of each group in it, and the groups in these, turned round.</summary>
    private static string Write(string source, TextSpan stretch, TextSpan[][] groups)
    {
        var written = new StringBuilder(stretch.Length);
        var copied = stretch.Start;

        foreach (var (place, moved) in Outermost(stretch, groups))
        {
            written.Append(source, copied, place.Start - copied).Append(Write(source, moved, groups));
            copied = place.End;
        }

        return written.Append(source, copied, stretch.End - copied).ToString();
    }

    /// <summary>The places in a stretch with what goes there, without those within others.</summary>
    private static IEnumerable<(TextSpan Place, TextSpan Moved)> Outermost(TextSpan stretch, TextSpan[][] groups)
    {
        var end = stretch.Start;
        var within = groups
            .SelectMany(spans => spans.Zip(spans.Reverse()))
            .Where(pair => stretch.Contains(pair.First) && pair.First != stretch)
            .OrderBy(pair => pair.First.Start)
            .ThenByDescending(pair => pair.First.Length);

        foreach (var (place, moved) in within)
        {
            if (place.Start < end)
                continue;

            end = place.End;
            yield return (place, moved);
        }
    }
}
