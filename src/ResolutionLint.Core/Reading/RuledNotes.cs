using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Reading;

/// <summary>Reads notes that are numbered as paragraphs are, behind the last rule of a text: <c>1. See A/57/153.</c></summary>
internal static partial class RuledNotes
{
    /// <summary>The notes, their lines marked as such.</summary>
    /// <param name="lines">The lines with their rules.</param>
    /// <param name="words">The same lines as they are read.</param>
    /// <param name="kinds">What the lines are.</param>
    public static IEnumerable<TextBlock> Read(ImmutableArray<TextLine> lines, ImmutableArray<TextLine> words, LineKind[] kinds)
    {
        var rule = Array.FindLastIndex(kinds, kind => kind == LineKind.Furniture);

        while (rule >= 0 && !(kinds[rule] == LineKind.Furniture && PageMark.IsRule(lines[rule].Content)))
            rule--;

        return rule > 0 && NotesBehind(words, kinds, rule) is { Count: > 0 } notes && HasOperative(words, kinds, rule)
            ? notes.Select(note => ToBlock(note, words, kinds)).ToList()
            : [];
    }

    // Above a rule there may be no more than the preamble.
    private static bool HasOperative(ImmutableArray<TextLine> words, LineKind[] kinds, int rule) =>
        Enumerable.Range(0, rule).Any(i => kinds[i] == LineKind.Text && words[i].Label is { Label.Kind: LabelKind.Number } label && IsFinite(words[i], label));

    /// <summary>The lines of each note; none where one of them is a paragraph of the text.</summary>
    private static List<List<int>> NotesBehind(ImmutableArray<TextLine> words, LineKind[] kinds, int rule)
    {
        var notes = new List<List<int>>();

        for (var i = rule + 1; i < words.Length; i++)
        {
            if (kinds[i] != LineKind.Text)
                continue;

            var isNumbered = NumberPattern().IsMatch(words[i].Content);

            if (isNumbered && words[i].Label is { } label && OpensParagraph(words[i], label))
                return [];

            if (isNumbered)
                notes.Add([i]);
            else if (notes.Count > 0 && kinds[i - 1] == LineKind.Text)
                notes[^1].Add(i);
            else
                break;
        }

        return notes;
    }

    private static bool IsFinite(TextLine line, LineLabel label) => OpeningShape.IsFinite(line.Content.AsSpan(label.TextStart));

    private static bool OpensParagraph(TextLine line, LineLabel label) =>
        IsFinite(line, label) || OpeningShape.IsParticiple(line.Content.AsSpan(label.TextStart));

    private static TextBlock ToBlock(List<int> note, ImmutableArray<TextLine> words, LineKind[] kinds)
    {
        foreach (var line in note)
            kinds[line] = LineKind.Note;

        return NoteBlock.Of([.. note.Select(line => words[line])], NumberPattern().Match(words[note[0]].Content));
    }

    [GeneratedRegex(@"^(?<label>\[?(?<name>[0-9]{1,3})(?:[.)]|\]))(?: |$)")]
    private static partial Regex NumberPattern();
}
