using System.Collections.Immutable;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Patterns;

/// <summary>What is wrong with phrases as rule files write them, and with what is written instead of them.</summary>
internal static class PhraseFaults
{
    private const int FewestBeforeRest = 3;
    private const string Beginnings = "a letter, a figure, <figure>, <month> or a choice such as (first|second)";

    /// <summary>What is wrong with a phrase; null where nothing is.</summary>
    public static string? Of(string written)
    {
        if (string.IsNullOrWhiteSpace(written))
            return "it is empty";

        if (written.Trim() != written || written.Contains("  ", StringComparison.Ordinal))
            return "it has blanks too many";

        var tokens = PhraseParser.Tokens(written);
        return OfSigns(tokens) ?? OfBeginning(tokens);
    }

    /// <summary>What is wrong with what is written instead of a phrase; null where nothing is.</summary>
    /// <param name="found">The phrase.</param>
    /// <param name="write">What is written instead: each of its open parts is filled with one of the phrase.</param>
    public static string? OfWritten(string found, string write)
    {
        var written = PhraseParser.Tokens(write);
        var (wanted, given) = (OpenPartsIn(written), OpenPartsIn(PhraseParser.Tokens(found)));

        return OfSigns(written) ?? (wanted > given ? $"it has {Count(wanted)} to be filled, and '{found}' has {Count(given)}" : null);
    }

    /// <summary>How many parts stand for something else.</summary>
    public static int OpenPartsIn(string written) => OpenPartsIn(PhraseParser.Tokens(written));

    private static int OpenPartsIn(ImmutableArray<PhraseToken> tokens) => tokens.Count(token => token.Kind != PhraseTokenKind.Literal);

    private static string Count(int signs) => signs switch
    {
        0 => "none",
        1 => "1 sign",
        _ => $"{signs} signs",
    };

    private static string? OfSigns(ImmutableArray<PhraseToken> tokens) => tokens.Select(OfSigns).FirstOrDefault(fault => fault is not null);

    private static string? OfSigns(PhraseToken token) => token.Kind switch
    {
        PhraseTokenKind.Literal => OfLiteral(token.Text),
        PhraseTokenKind.Choice when token.Choices.FirstOrDefault(choice => choice.AsSpan().ContainsAny('<', '*', '(')) is { } choice =>
            $"within brackets stand plain words, and '{choice}' is more than that",
        _ => null,
    };

    private static string? OfLiteral(string text)
    {
        if (UnknownSignIn(text) is { } sign)
            return $"{sign} is no sign; {NearMiss.Advice(sign, PhraseParser.SignNames)}";

        return text.IndexOf('|', StringComparison.Ordinal) switch
        {
            < 0 => null,
            var bar when text.LastIndexOf('(', bar) >= 0 => "the bracket of the choice is not closed",
            _ => "| stands between words of a choice only, and a choice in brackets: (first|second)",
        };
    }

    // No draft has such letters, so that they can only be meant as a sign.
    private static string? UnknownSignIn(string text)
    {
        var start = text.IndexOf('<', StringComparison.Ordinal);

        if (start < 0 || start + 1 == text.Length || !char.IsLetter(text[start + 1]))
            return null;

        var end = start + 1;

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            end++;

        return end < text.Length && text[end] == '>' ? text[start..(end + 1)] : text[start..end];
    }

    private static string? OfBeginning(ImmutableArray<PhraseToken> tokens) => tokens switch
    {
        [{ Kind: PhraseTokenKind.Rest }, ..] => "no letters stand before *, which is the rest of a word",
        [{ Kind: PhraseTokenKind.Year or PhraseTokenKind.Name or PhraseTokenKind.Word or PhraseTokenKind.Alone } sign, ..] =>
            $"it cannot begin with {PhraseParser.SignOf(sign)}, only with {Beginnings}",
        [{ Kind: PhraseTokenKind.Literal, Text: var first }, ..] when !char.IsLetterOrDigit(first[0]) => $"it has to begin with {Beginnings}",
        [{ Kind: PhraseTokenKind.Literal, Text: var first }, { Kind: PhraseTokenKind.Rest }, ..] when first.Length - first.LastIndexOf(' ') - 1 < FewestBeforeRest =>
            "at least three letters have to stand before *",
        [{ Kind: PhraseTokenKind.Choice, Choices: var choices }, ..] when choices.Any(choice => choice.Length == 0 || !char.IsLetterOrDigit(choice[0])) =>
            "each of its first words has to begin with a letter or a figure",
        [{ Kind: PhraseTokenKind.Choice, Choices: var choices }, { Kind: PhraseTokenKind.Rest }, ..] when choices.Any(choice => choice.Length < FewestBeforeRest) =>
            "at least three letters have to stand before *",
        _ => null,
    };
}
