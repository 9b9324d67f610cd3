using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Makes a note from lines the first of which begins with its name.</summary>
internal static class NoteBlock
{
    /// <summary>Puts the lines together.</summary>
    /// <param name="lines">The lines of the note.</param>
    /// <param name="head">What matched at the start of the first: its label, and in the label its name.</param>
    public static TextBlock Of(IReadOnlyList<TextLine> lines, Match head)
    {
        var builder = new LogicalTextBuilder();

        for (var i = 0; i < lines.Count; i++)
            LineJoiner.Append(builder, lines[i].Text, i == 0 ? head.Length : 0);

        var name = Superscript.ToDigits(head.Groups["name"].Value);
        var label = head.Groups["label"];
        var ordinal = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : default(int?);
        return new TextBlock(
            BlockKind.Note,
            new ParagraphLabel(label.Value, name, ordinal is null ? LabelKind.Bullet : LabelKind.Number, ordinal, lines[0].Text.GetSourceSpan(new TextSpan(label.Index, label.Length))),
            builder.ToLogicalText(lines[0].Span.Start),
            [],
            [.. lines.Select(line => line.Span)],
            lines[0].Indent);
    }
}
