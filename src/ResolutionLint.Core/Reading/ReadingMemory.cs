using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// What one reading of a draft leaves to the next: its lines by their characters, and the paragraphs that were put together from them.
/// Whatever stands in the text as it stood in the last one is moved to its place instead of being read. Which lines make a paragraph, and
/// what part of the resolution a paragraph is, is told anew at each reading, so that an edit may change it anywhere. One reading at a time
/// may use it.
/// </summary>
public sealed class ReadingMemory
{
    private Dictionary<string, TextLine> lines = [];
    private Dictionary<string, TextLine> earlierLines = [];
    private Dictionary<TextShape, JoinedWords> paragraphs = [];
    private Dictionary<TextShape, JoinedWords> earlierParagraphs = [];

    /// <summary>Begins a reading: what the last one did not meet is forgotten.</summary>
    internal void Begin()
    {
        (earlierLines, lines) = (lines, new Dictionary<string, TextLine>(lines.Count));
        (earlierParagraphs, paragraphs) = (paragraphs, new Dictionary<TextShape, JoinedWords>(paragraphs.Count));
    }

    /// <summary>The line that stands at a place; null where no line of these characters is known.</summary>
    internal TextLine? Line(string text, TextSpan span)
    {
        var characters = text.AsSpan(span.Start, span.Length);

        if (lines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out var known))
            return known.At(span.Start);

        if (!earlierLines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out var key, out known))
            return null;

        return lines[key] = known.At(span.Start);
    }

    /// <summary>Keeps a line that was read.</summary>
    internal void Keep(string text, TextLine line) => lines[text.Substring(line.Span.Start, line.Span.Length)] = line;

    /// <summary>The words of a paragraph; null where its lines were no paragraph before.</summary>
    /// <param name="members">Its lines.</param>
    /// <param name="textStart">Where the words begin in the first of them.</param>
    internal JoinedWords? Paragraph(List<TextLine> members, int textStart)
    {
        if (!earlierParagraphs.TryGetValue(members[0].Shape, out var known) || !known.IsOf(members, textStart))
            return null;

        return paragraphs[members[0].Shape] = known.At(members[0].Text.Start);
    }

    /// <summary>Keeps the words of a paragraph.</summary>
    /// <returns>What they look like.</returns>
    internal TextShape Keep(List<TextLine> members, int textStart, LogicalText words)
    {
        var joined = new JoinedWords(words, members, textStart);
        paragraphs[members[0].Shape] = joined;
        return joined.Shape;
    }
}
