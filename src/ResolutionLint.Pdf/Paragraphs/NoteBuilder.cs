using System.Collections.Immutable;
using System.Globalization;
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
        var areRaised = lines.Any(line => line.Words[0].IsRaised);

        foreach (var line in lines)
        {
            if (notes.Count == 0 || Starts(line, notes.Count, areRaised))
                notes.Add(new Paragraph(line, BlockKind.Note));
            else
                notes[^1].Lines.Add(line);
        }

        return notes;
    }

    // "26 August 2002" goes on with a note where numbers are raised, and where another number is due.
    private static bool Starts(Line line, int count, bool areRaised) =>
        FootNotes.Starts(line) && (!char.IsAsciiDigit(line.Text[0]) || (!areRaised && NumberPattern().Match(line.Text) is { Success: true } number && IsDue(number.Groups[1].Value, count)));

    // Notes with asterisks have no part in the count, and pages may count from 1 again.
    private static bool IsDue(string number, int count) => int.Parse(number, CultureInfo.InvariantCulture) is var value && (value == 1 || value <= count + 1);

    /// <summary>The text of a note as <see cref="ParagraphReader"/> wants it: its number is a raised figure.</summary>
    public static string WithRaisedNumber(string note) =>
        NumberPattern().Match(note) is { Success: true } number ? $"{Superscript.FromDigits(number.Groups[1].Value)}\t{note[number.Length..]}" : note;

    [GeneratedRegex(@"^(\d{1,3})(?:\s+|(?=[A-Z“]))")]
    private static partial Regex NumberPattern();
}
