using System.Collections.Immutable;
using System.Text.RegularExpressions;

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

            yield return NoteBlock.Of(members, match);
        }
    }

    [GeneratedRegex(@"^(?<label>\[\^(?<name>[^\]\s]{1,40})\]:) ?")]
    private static partial Regex DefinitionPattern();
}
