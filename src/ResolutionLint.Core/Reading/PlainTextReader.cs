using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Reads plain text.</summary>
public sealed partial class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool CanRead(string path) => true;

    /// <inheritdoc/>
    public DocumentText Read(SourceText source, string path)
    {
        var text = source.ToString();
        var lines = new LineMap(text);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var open = new List<TextSpan>();

        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines.GetSpan(i);
            var content = text.AsSpan(span.Start, span.Length);

            if (content.IsWhiteSpace() || content[0] == '\t' || LabelPattern().IsMatch(content))
                Close();

            if (!content.IsWhiteSpace())
                open.Add(lines.GetSpanWithBreak(i));
        }

        Close();
        return new DocumentText(path, source, lines, blocks.ToImmutable(), Masthead.Empty);

        void Close()
        {
            if (open.Count > 0)
                blocks.Add(ToBlock(text, open));

            open.Clear();
        }
    }

    [GeneratedRegex(@"^[ \t]*(?:(?<n>\d{1,3})\.|\((?<l>[a-z]{1,4})\)|(?<note>\d{1,2}) (?=[A-Z]))[ \t]*")]
    private static partial Regex LabelPattern();

    private static TextBlock ToBlock(string text, List<TextSpan> pieces)
    {
        var builder = new LogicalTextBuilder();
        var markers = ImmutableArray.CreateBuilder<FootnoteMarker>();
        ParagraphLabel? label = null;
        var kind = BlockKind.Paragraph;

        foreach (var piece in pieces)
        {
            var start = piece.Start;

            if (builder.Length == 0 && label is null
                && LabelPattern().Match(text.Substring(piece.Start, piece.Length)) is { Success: true } match)
            {
                var group = match.Groups.Cast<Group>().Skip(1).First(candidate => candidate.Success);
                var labelText = match.Value.Trim();
                label = new ParagraphLabel(
                    labelText,
                    group.Value,
                    group.Name == "l" ? LabelKind.Letter : LabelKind.Number,
                    group.Name == "l" ? group.Value[0] - 'a' + 1 : int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture),
                    new TextSpan(piece.Start + match.Value.IndexOf(labelText, StringComparison.Ordinal), labelText.Length));
                kind = group.Name == "note" ? BlockKind.Note : BlockKind.Paragraph;
                start += match.Length;
            }

            for (var i = start; i < piece.End; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                    builder.Append(text[i], i);
                else if (builder.Length > 0 && builder.Last != ' ')
                    builder.Append(' ', i);
            }
        }

        builder.TrimEnd();
        return new TextBlock(kind, label, builder.ToLogicalText(pieces[0].Start), markers.ToImmutable(), [.. pieces], 0);
    }
}
