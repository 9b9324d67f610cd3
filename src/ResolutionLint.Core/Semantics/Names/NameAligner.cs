using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Lines a stretch of text up with a registered name, word by word, at the least cost.</summary>
internal sealed class NameAligner(BodyLexicon lexicon)
{
    private readonly NameVocabulary words = lexicon.Words;

    // The rows of a table, one behind the other: arrays of two dimensions are slow.
    private NameAlignment[] buffer = new NameAlignment[32 * 16];

    /// <summary>The best place of a name among the tokens from <paramref name="first"/> to before <paramref name="end"/>; null where none costs as little as is asked.</summary>
    public NameAlignment? Align(NameText text, int first, int end, RegisteredName name, int mostCost)
    {
        var width = name.Words.Length + 1;
        var rows = end - first + 1;
        var table = TableFor(rows * width);

        for (var i = 0; i < rows; i++)
            table[i * width] = new NameAlignment(first + i, first + i, 0, 0);

        // Each way leads through every word of the name, so that what is too dear there is given up.
        for (var j = 1; j < width; j++)
        {
            if (Fill(text, first, rows, j, table, name) > mostCost)
                return null;
        }

        return LastOfBest(table, rows, width);
    }

    /// <summary>Fills in how well the words of a name up to one can end at each token.</summary>
    /// <returns>The least cost among these.</returns>
    private int Fill(NameText text, int first, int rows, int j, NameAlignment[] table, RegisteredName name)
    {
        var width = name.Words.Length + 1;
        var least = int.MaxValue;

        for (var i = 0; i < rows; i++)
        {
            var here = Step(text, first, i, j, table, name);
            table[i * width + j] = here;
            least = Math.Min(least, here.Cost);
        }

        return least;
    }

    private static NameAlignment LastOfBest(NameAlignment[] table, int rows, int width)
    {
        var best = table[width - 1];

        for (var i = 1; i < rows; i++)
        {
            if (table[i * width + width - 1].Cost <= best.Cost)
                best = table[i * width + width - 1];
        }

        return best;
    }

    private NameAlignment[] TableFor(int cells)
    {
        if (cells > buffer.Length)
            buffer = new NameAlignment[cells];

        return buffer;
    }

    /// <summary>Where the text has all words of a name in another order; null where it has not.</summary>
    public NameAlignment? FindReordered(NameText text, int first, int end, RegisteredName name)
    {
        for (var start = first; start + name.Words.Length <= end; start++)
        {
            if (text.Tokens[start].IsCapital && text.Tokens[start + name.Words.Length - 1].IsCapital && IsReordered(text, start, name))
                return new NameAlignment(start, start + name.Words.Length, SmallEdits: 1, LargeEdits: 0);
        }

        return null;
    }

    private bool IsReordered(NameText text, int start, RegisteredName name)
    {
        var left = name.Words.Select(words.FoldOf).ToList();

        for (var i = start; i < start + name.Words.Length; i++)
        {
            if (!left.Remove(text.Tokens[i].Fold))
                return false;
        }

        return true;
    }

    private NameAlignment Step(NameText text, int first, int i, int j, NameAlignment[] cells, RegisteredName name)
    {
        var word = name.Words[j - 1];
        var width = name.Words.Length + 1;
        var here = i * width + j;
        var omitted = Omit(cells[here - 1], word);

        if (i == 0)
            return omitted;

        // Of two ways that cost the same, one word for another says more than one word too few.
        var token = first + i - 1;
        var best = Cheaper(Replace(text, token, cells[here - width - 1], word), omitted);

        if (j < name.Words.Length)
            best = Cheaper(best, Insert(text, token, cells[here - width]));

        return i > 1 && IsSplit(text, token, word) ? Cheaper(best, cells[here - 2 * width - 1] with { End = token + 1 }) : best;
    }

    private static NameAlignment Cheaper(NameAlignment one, NameAlignment other) => other.Cost < one.Cost ? other : one;

    private NameAlignment Omit(NameAlignment before, int word) =>
        word < words.JoinerCount ? before.WithSmall(before.End) : before.WithLarge(before.End);

    private NameAlignment Insert(NameText text, int token, NameAlignment before) =>
        IsSmall(text, token) ? before.WithSmall(token + 1) : before.WithLarge(token + 1);

    private NameAlignment Replace(NameText text, int token, NameAlignment before, int word)
    {
        var isSmallWord = word < words.JoinerCount;

        if (text.Tokens[token].Fold == words.FoldOf(word))
            return before with { End = token + 1 };

        if (isSmallWord || IsSmall(text, token))
            return isSmallWord && IsSmall(text, token) ? before.WithSmall(token + 1) : before.WithLarge(token + 1).WithLarge(token + 1);

        return IsSameWord(text.WordAt(token), words.TextOf(word)) ? before.WithSmall(token + 1) : before.WithLarge(token + 1);
    }

    private bool IsSmall(NameText text, int token) => text.Tokens[token].Word is >= 0 and var word && word < words.JoinerCount;

    /// <summary>Whether two words differ in number or by a slip of the pen.</summary>
    private static bool IsSameWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length >= 3
        && other.Length >= 4
        && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0])
        && SlipDistance.IsOneSlip(one, other);

    // The text layer of a PDF puts blanks into words.
    private bool IsSplit(NameText text, int token, int word)
    {
        var whole = words.TextOf(word);
        var left = text.WordAt(token - 1);
        var right = text.WordAt(token);

        return left.Length + right.Length == whole.Length
            && whole.StartsWith(left, StringComparison.Ordinal)
            && whole.EndsWith(right, StringComparison.Ordinal);
    }
}
