using System.Collections.Immutable;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Numbering;

namespace ResolutionLint.Word.Reading;

/// <summary>The footnotes or the endnotes of a document: counts them where they are referred to, and keeps them for the end of the text.</summary>
internal sealed class NoteList
{
    // A mark is a sign or two, right behind its reference.
    private const int MostContents = 3;

    private readonly ImmutableArray<NoteFormat> sections;
    private readonly Dictionary<string, MarkupElement> notes = new(StringComparer.Ordinal);
    private readonly Queue<(string Head, MarkupElement Note)> waiting = [];
    private int section = -1;
    private int count;

    /// <summary>Takes the notes that a document has.</summary>
    /// <param name="part">The part that holds them; null where there is none.</param>
    /// <param name="sections">How the notes of each section are numbered; at least one.</param>
    public NoteList(MarkupPart? part, ImmutableArray<NoteFormat> sections)
    {
        Part = part;
        this.sections = sections;

        foreach (var note in part?.Root.Children ?? [])
        {
            if (note.Attribute("id") is { } id)
                notes.TryAdd(id, note);
        }
    }

    /// <summary>The part that holds the notes; null where there is none.</summary>
    public MarkupPart? Part { get; }

    /// <summary>Counts the lists in the notes.</summary>
    public NumberCounter Numbers { get; } = new();

    /// <summary>Whether a note was referred to that has not been taken.</summary>
    public bool IsWaiting => waiting.Count > 0;

    /// <summary>Takes the next note that was referred to, each once: a note may refer to others.</summary>
    /// <returns>The note, and what its line has before its own words.</returns>
    public (string Head, MarkupElement Note) Take() => waiting.Dequeue();

    /// <summary>Counts a note that is referred to.</summary>
    /// <param name="reference">The reference, which shows its mark itself where that is no number.</param>
    /// <param name="inSection">The 0-based section that the reference stands in.</param>
    /// <returns>What is shown for the reference; empty where the mark stands beside it.</returns>
    public string Refer(MarkupElement reference, int inSection)
    {
        var isMarked = reference.Attribute("customMarkFollows") is "1" or "true" or "on";
        var mark = isMarked ? string.Empty : Next(Math.Min(inSection, sections.Length - 1));

        if (reference.Attribute("id") is { } id && notes.Remove(id, out var note))
            waiting.Enqueue((isMarked ? HeadOfMarked(note, MarkBeside(reference)) : HeadOf(NoteMark.LabelOf(mark)), note));

        return mark;
    }

    private string Next(int inSection)
    {
        var format = sections[inSection];
        count = section < 0 || (inSection != section && format.IsRestarted) ? format.Start : count + 1;
        section = inSection;
        return NoteMark.Of(NumberFormat.Write(count, format.Format));
    }

    private static string HeadOf(string label) => label + '\t';

    // A mark that is no number is typed in the note too, as a rule.
    private static string HeadOfMarked(MarkupElement note, string mark)
    {
        var words = note.All.FirstOrDefault(element => element.IsAny("t", "sym"));
        return mark.Length == 0 || (words is not null && CharactersOf(words).TrimStart().StartsWith(mark, StringComparison.Ordinal)) ? string.Empty : HeadOf(mark);
    }

    private static string MarkBeside(MarkupElement reference) =>
        string.Concat(reference.Parent!.Children.Skip(reference.Index + 1).Take(MostContents).Select(CharactersOf)).Trim();

    private static string CharactersOf(MarkupElement content) => RunContent.Of(content)?.Characters ?? string.Empty;
}
