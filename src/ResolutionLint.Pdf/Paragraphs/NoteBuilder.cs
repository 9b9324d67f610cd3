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
        var last = 0;

        foreach (var line in lines)
        {
            if (notes.Count > 0 && !Starts(line, last, areRaised))
            {
                notes[^1].Lines.Add(line);
                continue;
            }

            notes.Add(new Paragraph(line, BlockKind.Note));
            last = NumberOf(line) ?? last;
        }

        return notes;
    }

    // "26 August 2002" goes on with a note where numbers are raised, and where another number is due; pages may count from 1 again.
    private static bool Starts(Line line, int last, bool areRaised) =>
        FootNotes.Starts(line) && (NumberOf(line) is not { } number || (!areRaised && (number == 1 || number == last + 1)));

    private static int? NumberOf(Line line) =>
        NumberPattern().Match(line.Text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>The text of a note as <see cref="ParagraphReader"/> wants it: its number is a raised figure.</summary>
    public static string WithRaisedNumber(string note) =>
        NumberPattern().Match(note) is { Success: true } number ? $"{Superscript.FromDigits(number.Groups[1].Value)}\t{note[number.Length..]}" : note;

    [GeneratedRegex(@"^([0-9]{1,3})(?:\s+|(?=[A-Z“]))")]
    private static partial Regex NumberPattern();
}
