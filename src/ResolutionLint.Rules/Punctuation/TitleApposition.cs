using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A title behind a comma: ", entitled “Transforming our world”".</summary>
internal static class TitleApposition
{
    private const int LongestTitle = 400;

    private static readonly LiteralSearch Titles = new(", entitled “", ", entitled \"");

    // What says more of the text that has the title, or goes on behind it. Behind "and" the title of a second part may follow.
    private static readonly LiteralSearch Continuations = new(
        "in which ", "by which ", "at which ", "on which ", "which ", "adopted by ", "adopted at ", "adopted in ", "adopted on ", "held in ", "held on ", "held at ", "convened ", "as well as ", "in particular ");

    /// <summary>Where the second comma is missing before words that go on about what has the title.</summary>
    public static IEnumerable<int> Gaps(LogicalText text)
    {
        for (var i = Titles.IndexIn(text); i >= 0; i = Titles.IndexIn(text, i + 1))
        {
            if (EndOfTitle(text.Text, i) is > 0 and var end && end + 1 < text.Length && text.Text[end] == ' ' && Continuations.Begins(text.Text.AsSpan(end + 1)))
                yield return end;
        }
    }

    private static int EndOfTitle(string text, int start)
    {
        var mark = text.IndexOfAny(['“', '"'], start);
        var title = text.AsSpan(mark + 1, Math.Min(LongestTitle, text.Length - mark - 1));
        return title.IndexOf(text[mark] == '“' ? '”' : '"') is >= 0 and var length ? mark + length + 2 : 0;
    }
}
