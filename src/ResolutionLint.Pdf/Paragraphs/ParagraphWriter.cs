using System.Text;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Paragraphs;

/// <summary>Writes the lines of a paragraph as one.</summary>
/// <param name="hyphens">Which hyphens were written.</param>
internal sealed class ParagraphWriter(Hyphens hyphens)
{
    /// <summary>The text of a paragraph.</summary>
    public string Write(Paragraph paragraph)
    {
        var text = new StringBuilder(paragraph.Lines[0].Text);

        foreach (var (line, next) in paragraph.Lines.Zip(paragraph.Lines.Skip(1)))
            Append(text, line.Text, next.Text);

        return paragraph.Kind == BlockKind.Note ? NoteBuilder.WithRaisedNumber(text.ToString()) : text.ToString();
    }

    private void Append(StringBuilder text, string line, string next)
    {
        var isTied = Hyphens.EndsInTie(line);

        if (isTied && (line[^1] == Hyphens.Soft || !hyphens.IsWritten(line, next)))
            text.Length--;
        else if (!isTied && !Superscript.IsFigure(next[0]))
            text.Append(' ');

        text.Append(next);
    }
}
