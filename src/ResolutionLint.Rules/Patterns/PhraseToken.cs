using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>A part of a phrase.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The letters of a literal part; empty for the others.</param>
internal sealed record PhraseToken(PhraseTokenKind Kind, string Text)
{
    // Stands for the first letter of a choice that is empty.
    private const char NoLetter = '\0';

    /// <summary>What may stand there, the longest first, where there is a choice.</summary>
    public ImmutableArray<string> Choices { get; private init; } = [];

    /// <summary>The first letters of the choices in their order, as <see cref="Folded"/> gives them, so that few of many choices have to be compared.</summary>
    public string Initials { get; private init; } = string.Empty;

    /// <summary>Whether one of the choices is to have nothing there.</summary>
    public bool MayBeEmpty => Initials is [.., NoLetter];

    /// <summary>A part for which one of several may stand.</summary>
    public static PhraseToken OneOf(IEnumerable<string> choices)
    {
        ImmutableArray<string> longestFirst = [.. choices.OrderByDescending(choice => choice.Length)];
        var initials = new char[longestFirst.Length];

        for (var i = 0; i < initials.Length; i++)
            initials[i] = longestFirst[i].Length == 0 ? NoLetter : Folded(longestFirst[i][0]);

        return new PhraseToken(PhraseTokenKind.Choice, string.Empty) { Choices = longestFirst, Initials = new string(initials) };
    }

    /// <summary>A letter without regard to case, and one kind of apostrophe for all.</summary>
    public static char Folded(char letter) => letter == '\u2019' ? '\'' : char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter;
}
