using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Reads a phrase as a rule file writes it.</summary>
internal static class PhraseParser
{
    private static readonly (string Sign, PhraseToken Token)[] Signs =
    [
        ("<figure>", new(PhraseTokenKind.Figure, string.Empty)),
        ("<year>", new(PhraseTokenKind.Year, string.Empty)),
        ("<month>", PhraseToken.OneOf("January|February|March|April|May|June|July|August|September|October|November|December".Split('|'))),
        ("<Name>", new(PhraseTokenKind.Name, string.Empty)),
        ("<word>", new(PhraseTokenKind.Word, string.Empty)),
        ("<alone>", new(PhraseTokenKind.Alone, string.Empty)),
        ("*", new(PhraseTokenKind.Rest, string.Empty)),
    ];

    /// <summary>The signs that stand for something else, as they are written.</summary>
    public static IReadOnlyList<string> SignNames => [.. Signs.Select(sign => sign.Sign)];

    /// <summary>How the sign of a part is written; null where it has none.</summary>
    public static string? SignOf(PhraseToken token) => Array.Find(Signs, sign => sign.Token == token).Sign;

    /// <summary>The parts of a phrase or of what is written instead of one.</summary>
    public static ImmutableArray<PhraseToken> Tokens(string written)
    {
        var tokens = ImmutableArray.CreateBuilder<PhraseToken>();
        var start = 0;

        for (var i = 0; i < written.Length;)
        {
            if (OpenPartAt(written, i) is not var (token, length))
            {
                i++;
                continue;
            }

            AddLiteral(tokens, written, start, i);
            tokens.Add(token);
            start = i += length;
        }

        AddLiteral(tokens, written, start, written.Length);
        return tokens.ToImmutable();
    }

    private static void AddLiteral(ImmutableArray<PhraseToken>.Builder tokens, string written, int start, int end)
    {
        if (end > start)
            tokens.Add(new PhraseToken(PhraseTokenKind.Literal, written[start..end]));
    }

    private static (PhraseToken Token, int Length)? OpenPartAt(string written, int offset)
    {
        if (written[offset] == '(')
            return ChoiceAt(written, offset);

        if (written[offset] is not ('<' or '*'))
            return null;

        foreach (var (sign, token) in Signs)
        {
            if (written.AsSpan(offset).StartsWith(sign, StringComparison.Ordinal))
                return (token, sign.Length);
        }

        return null;
    }

    // Brackets in which there is nothing to choose stand for themselves.
    private static (PhraseToken Token, int Length)? ChoiceAt(string written, int offset)
    {
        var end = written.IndexOf(')', offset);

        if (end < 0 || written[(offset + 1)..end].Split('|') is not { Length: > 1 } choices)
            return null;

        return (PhraseToken.OneOf(choices), end + 1 - offset);
    }
}
