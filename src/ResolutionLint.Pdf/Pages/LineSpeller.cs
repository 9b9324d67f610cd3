using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Pages;

/// <summary>Writes out what the words of a line say.</summary>
/// <param name="blanks">How wide blanks are.</param>
internal sealed class LineSpeller(Blanks blanks)
{
    private static readonly SearchValues<char> MarkerCharacters = SearchValues.Create("0123456789*,");

    /// <summary>The text of a line.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="label">How many of them are a label that a tab follows.</param>
    /// <param name="typical">The width of most blanks of the line, in points.</param>
    public string Spell(ImmutableArray<Word> words, int label, double typical)
    {
        var text = new StringBuilder();

        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                text.Append(Between(words, i, label, typical));

            text.Append(words[i].IsRaised && IsMarker(words[i].Text) ? Raise(words[i].Text) : words[i].Text);
        }

        return text.ToString();
    }

    private string Between(ImmutableArray<Word> words, int next, int label, double typical)
    {
        var (left, right) = (words[next - 1], words[next]);

        if (next == label || (next == 1 && left.IsRaised))
            return "\t";

        // A marker belongs to the word before it, whatever blank the text layer puts there; a mark may follow it.
        if ((right.IsRaised && IsMarker(right.Text)) || (left.IsRaised && right.Text[0] is ',' or ';' or '.' or ':' or ')' or '”'))
            return string.Empty;

        return blanks.AreOneWord(left, right, typical) && !left.IsRaised ? string.Empty : " ";
    }

    private static bool IsMarker(string text) => text.AsSpan().IndexOfAnyExcept(MarkerCharacters) < 0;

    // A comma between two markers is none of the text.
    private static string Raise(string marker) => Superscript.FromDigits(marker.Replace(',', ' '));
}
