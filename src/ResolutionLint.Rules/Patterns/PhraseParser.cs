using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Reads a phrase as a rule file writes it.</summary>
internal static class PhraseParser
{
    private const int FewestBeforeRest = 3;

    private static readonly (string Sign, PhraseTokenKind Kind)[] Signs =
    [
        ("<figure>", PhraseTokenKind.Figure),
        ("<Name>", PhraseTokenKind.Name),
        ("<word>", PhraseTokenKind.Word),
        ("*", PhraseTokenKind.Rest),
    ];

    /// <summary>The parts of a phrase or of what is written instead of one.</summary>
    public static ImmutableArray<PhraseToken> Tokens(string written)
    {
        var tokens = ImmutableArray.CreateBuilder<PhraseToken>();
        var start = 0;

        for (var i = 0; i < written.Length;)
        {
            if (SignAt(written, i) is not { } sign)
            {
                i++;
                continue;
            }

            AddLiteral(tokens, written, start, i);
            tokens.Add(new PhraseToken(sign.Kind, string.Empty));
            start = i += sign.Sign.Length;
        }

        AddLiteral(tokens, written, start, written.Length);
        return tokens.ToImmutable();
    }

    /// <summary>What is wrong with a phrase; null where nothing is.</summary>
    public static string? FaultOf(string written)
    {
        if (string.IsNullOrWhiteSpace(written))
            return "it is empty";

        if (written.Trim() != written || written.Contains("  ", StringComparison.Ordinal))
            return "it has blanks too many";

        return Tokens(written) switch
        {
            [{ Kind: PhraseTokenKind.Literal, Text: var first }, ..] when !char.IsLetterOrDigit(first[0]) => "it has to begin with a letter, a figure or <figure>",
            [{ Kind: PhraseTokenKind.Literal, Text: var first }, { Kind: PhraseTokenKind.Rest }, ..] when first.Length - first.LastIndexOf(' ') - 1 < FewestBeforeRest =>
                "at least three letters have to stand before *",
            [{ Kind: PhraseTokenKind.Literal or PhraseTokenKind.Figure }, ..] => null,
            _ => "it has to begin with a letter, a figure or <figure>",
        };
    }

    private static void AddLiteral(ImmutableArray<PhraseToken>.Builder tokens, string written, int start, int end)
    {
        if (end > start)
            tokens.Add(new PhraseToken(PhraseTokenKind.Literal, written[start..end]));
    }

    private static (string Sign, PhraseTokenKind Kind)? SignAt(string written, int offset)
    {
        foreach (var sign in Signs)
        {
            if (written.AsSpan(offset).StartsWith(sign.Sign, StringComparison.Ordinal))
                return sign;
        }

        return null;
    }
}
