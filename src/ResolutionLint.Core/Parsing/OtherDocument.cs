using System.Text.RegularExpressions;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Recognizes, by what stands above its participles, a document of another kind: a letter, a speech, a position paper, minutes, a guide to drafting.</summary>
internal static partial class OtherDocument
{
    public static bool Begins(IReadOnlyList<TextBlock> blocks, int opening)
    {
        for (var i = 0; i < opening; i++)
        {
            if (Salutation.IsLine(blocks[i]) || TitlePattern().IsMatch(blocks[i].Text.Text))
                return true;
        }

        return false;
    }

    // A title may have been joined to the lines of a header above it; in small letters the words are of any sentence.
    [GeneratedRegex(@"(?:^|(?<= ))[*_]*(?:Position [Pp]aper|POSITION PAPER|Press [Rr]elease|PRESS RELEASE|Opening [Ss](?:peech|tatement)|OPENING S(?:PEECH|TATEMENT))\b|^[*_]*(?:Minutes|MINUTES|Agenda|AGENDA|(?:Crisis )?Directive|(?:CRISIS )?DIRECTIVE|Memo(?:randum)?|MEMO(?:RANDUM)?|Speech|SPEECH)[*_]*(?:$|:$| (?:[Oo]f|[Ff]or|[Tt]o|\d)\b)|(?<= )Minutes of the |\b[Pp]reambul(?:ar|atory) (?:clauses|phrases|paragraphs) \p{Ll}")]
    private static partial Regex TitlePattern();
}
