using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>
/// Tells a word that is being defined ("the Committee established pursuant to …", "(the Committee)") from one that leans on
/// what was named before.
/// </summary>
internal static class Definition
{
    private const int MostWords = 12;

    /// <summary>Where the words end that define the head word after an article; null where nothing defines it.</summary>
    public static int? EndOf(NameText text, int token, HeadKind kind)
    {
        if (IsEnclosed(text, token))
            return token + 1;

        if (kind == HeadKind.Instrument && IsYear(text, token + 1))
            return token + 2;

        return token + 1 < text.Tokens.Length && Defines(text, token + 1, kind) ? EndOfPhrase(text, token + 1) : null;
    }

    /// <summary>Whether a word and its article stand alone in brackets or quotation marks.</summary>
    public static bool IsEnclosed(NameText text, int token) => IsEnclosed(text, token - 2, token + 1);

    // "The Agenda 2063" is told from others by its year.
    private static bool IsYear(NameText text, int token) =>
        token < text.Tokens.Length && text.WordAt(token) is ['1' or '2', _, _, _] year && !year.ContainsAnyExceptInRange('0', '9');

    private static bool IsEnclosed(NameText text, int before, int behind) =>
        before >= 0 && behind < text.Tokens.Length
        && text.Tokens[before].IsMark && text.WordAt(before) is "(" or "\u201C" or "\""
        && text.Tokens[behind].IsMark && text.WordAt(behind) is ")" or "\u201D" or "\"";

    private static bool Defines(NameText text, int token, HeadKind kind) => text.WordAt(token) switch
    {
        "established" or "pursuant" or "relating" or "concerning" or "adopted" or "signed" or "agreed" or "created" or "convened"
            or "entitled" or "establishing" or "governing" or "referred" or "of" or "\u201C" or "\"" => true,
        "on" or "for" or "under" or "between" or "regarding" => kind == HeadKind.Instrument,
        _ => false,
    };

    /// <summary>Whether what follows may be the rest of a name ("the Conference to Support …") or may not ("the Office in Vienna").</summary>
    public static bool MayGoOn(NameText text, int token) =>
        token + 2 < text.Tokens.Length
        && text.WordAt(token + 1) is "to" or "in" or "at" or "with"
        && text.Tokens[token + 2].IsCapital
        && text.WordAt(token + 2) is not ("Member" or "States" or "Governments");

    private static int EndOfPhrase(NameText text, int first)
    {
        var end = first;

        while (end < text.Tokens.Length && end < first + MostWords && !text.Tokens[end].IsMark)
            end++;

        return end;
    }
}
