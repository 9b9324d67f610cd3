namespace ResolutionLint.Core.Semantics;

/// <summary>Where a quotation in single or in angled marks ends. Single marks are apostrophes as well, so that a mark is judged by what stands beside it.</summary>
internal static class SingleQuotation
{
    /// <summary>Behind the mark that closes what ‘ or ' opens; null where it opens nothing, or nothing closes it.</summary>
    public static int? EndOf(string text, int mark)
    {
        if (!Opens(text, mark))
            return null;

        var doubtful = default(int?);

        for (var i = mark + 2; i < text.Length && !Opens(text, i); i++)
        {
            if (!Closes(text, i))
                continue;

            if (!MayBePossessive(text, i))
                return EndAt(text, mark, i);

            doubtful ??= i;
        }

        return doubtful is { } closing ? EndAt(text, mark, closing) : null;
    }

    /// <summary>Behind the mark that closes what « opens; null where nothing does.</summary>
    public static int? EndOfAngled(string text, int mark)
    {
        var next = text.AsSpan(mark + 1).IndexOfAny('«', '»');
        return next >= 0 && text[mark + 1 + next] == '»' ? mark + next + 2 : null;
    }

    // A mark inside double ones, which close behind it, belongs to the words there.
    private static int? EndAt(string text, int mark, int closing) =>
        text.AsSpan(mark, closing - mark).Count('"') % 2 == 0 && text.AsSpan(mark, closing - mark).Count('“') == text.AsSpan(mark, closing - mark).Count('”') ? closing + 1 : null;

    private static bool Opens(string text, int mark) =>
        text[mark] is '‘' or '\''
        && (mark == 0 || text[mark - 1] is ' ' or '(' or '[' or '—' or '–')
        && mark + 1 < text.Length && (char.IsLetterOrDigit(text[mark + 1]) || text[mark + 1] is '“' or '"');

    private static bool Closes(string text, int mark) =>
        text[mark] is '’' or '\''
        && text[mark - 1] != ' '
        && (mark + 1 == text.Length || !char.IsLetterOrDigit(text[mark + 1]));

    // "Member States’ labour": the end of the quotation may come later.
    private static bool MayBePossessive(string text, int mark) =>
        text[mark - 1] is 's' && mark + 2 < text.Length && text[mark + 1] == ' ' && char.IsLetter(text[mark + 2]);
}
