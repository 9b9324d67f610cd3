using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Reads the definitions of notes: <c>[^1]: See A/57/153.</c></summary>
internal static partial class MarkdownNotes
{
    public static IEnumerable<TextBlock> Read(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Text || DefinitionPattern().Match(lines[i].Content) is not { Success: true } match)
                continue;

            var members = new List<TextLine> { lines[i] };
            kinds[i] = LineKind.Note;

            while (i + 1 < lines.Length && kinds[i + 1] == LineKind.Text && !DefinitionPattern().IsMatch(lines[i + 1].Content))
            {
                kinds[++i] = LineKind.Note;
                members.Add(lines[i]);
            }

            yield return ToBlock(members, match);
        }
    }

    private static TextBlock ToBlock(List<TextLine> members, Match match)
    {
        var builder = new LogicalTextBuilder();

        for (var i = 0; i < members.Count; i++)
            LineJoiner.Append(builder, members[i].Text, i == 0 ? match.Length : 0);

        var name = match.Groups["name"].Value;
        var label = match.Groups["label"];
        var ordinal = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : default(int?);
        return new TextBlock(
            BlockKind.Note,
            new ParagraphLabel(label.Value, name, ordinal is null ? LabelKind.Bullet : LabelKind.Number, ordinal, members[0].Text.GetSourceSpan(new TextSpan(label.Index, label.Length))),
            builder.ToLogicalText(members[0].Span.Start),
            [],
            [.. members.Select(member => member.Span)],
            members[0].Indent);
    }

    [GeneratedRegex(@"^(?<label>\[\^(?<name>[^\]\s]{1,40})\]:) ?")]
    private static partial Regex DefinitionPattern();
}
