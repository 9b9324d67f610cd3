using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics;

/// <summary>The verb phrase with which words open, whatever paragraph they stand in.</summary>
/// <param name="Span">Its characters in the logical text of the paragraph.</param>
/// <param name="Text">The phrase with its qualifiers and its also or further, without the preposition after it; words in capitals have small letters here.</param>
/// <remarks>All spans are offsets in the logical text of the paragraph, in UTF-16 code units.</remarks>
public record OpenerPhrase(TextSpan Span, string Text)
{
    /// <summary>The entry of the word lists; null where the words only look like an opener.</summary>
    public OpenerEntry? Entry { get; init; }

    /// <summary>The form of the verb.</summary>
    public required OpenerForm Form { get; init; }

    /// <summary>What the paragraph does.</summary>
    public OpenerKind Kind { get; init; }

    /// <summary>The verb itself with its particle, adverbs and qualifiers left out: "Takes note", "concerned".</summary>
    public required TextSpan VerbSpan { get; init; }

    /// <summary>The also or further; null in a plain opener.</summary>
    public RepetitionAdverb? Adverb { get; init; }

    /// <summary>The opener in lower case without also and further; where neighbouring paragraphs agree in it, the second adds also.</summary>
    public required string Key { get; init; }

    /// <summary>The bare verb by which openers count as kin: "note" for "Noting with concern".</summary>
    public required string Verb { get; init; }

    /// <summary>Who is asked to act, from the end of the opener to the first "to", "that" or comma; null where the verb asks nobody.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>Which of the steps the opener stands for.</summary>
    public Repetition Step => Adverb?.Step ?? Repetition.None;
}
