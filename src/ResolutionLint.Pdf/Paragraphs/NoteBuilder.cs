using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>Puts notes together from their lines, which may go on at the foot of the next page.</summary>
internal static partial class NoteBuilder
{
    /// <summary>The notes, in order.</summary>
    public static List<Paragraph> Build(ImmutableArray<Line> lines)
    {
        var notes = new List<Paragraph>();

        foreach (var line in lines)
        {
            if (notes.Count == 0 || FootNotes.Starts(line))
                notes.Add(new Paragraph(line, BlockKind.Note));
            else
                notes[^1].Lines.Add(line);
        }

        return notes;
    }

    /// <summary>The text of a note as <see cref="ParagraphReader"/> wants it: its number is a raised figure.</summary>
    public static string WithRaisedNumber(string note) =>
        NumberPattern().Match(note) is { Success: true } number ? $"{Superscript.FromDigits(number.Groups[1].Value)}\t{note[number.Length..]}" : note;

    [GeneratedRegex(@"^(\d{1,3})\s+")]
    private static partial Regex NumberPattern();
}
