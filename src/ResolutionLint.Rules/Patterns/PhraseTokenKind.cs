namespace ResolutionLint.Rules.Patterns;

/// <summary>What a part of a phrase stands for.</summary>
internal enum PhraseTokenKind
{
    /// <summary>The letters themselves.</summary>
    Literal,

    /// <summary>A number in figures: <c>&lt;figure&gt;</c>.</summary>
    Figure,

    /// <summary>A year of the last century or this one, in figures: <c>&lt;year&gt;</c>.</summary>
    Year,

    /// <summary>A word with a capital letter: <c>&lt;Name&gt;</c>.</summary>
    Name,

    /// <summary>Any word: <c>&lt;word&gt;</c>.</summary>
    Word,

    /// <summary>Nothing, where no noun follows that the words before belong to: <c>&lt;alone&gt;</c>.</summary>
    Alone,

    /// <summary>The letters that are left of the word: <c>*</c>.</summary>
    Rest,

    /// <summary>One of several: <c>(first|second)</c>, or any month: <c>&lt;month&gt;</c>. The longest that stands there is taken.</summary>
    Choice,
}
