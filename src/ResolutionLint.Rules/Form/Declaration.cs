using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules.Form;

/// <summary>A text that a resolution adopts and prints as its own: an outcome document, terms of reference.</summary>
internal static class Declaration
{
    /// <summary>Whether the numbered paragraphs are mostly sentences with a subject of their own, not verbs of the organ.</summary>
    public static bool Is(Resolution resolution, OpenerMap openers) =>
        IsMostly(resolution.Operatives.AsSpan(), openers, onlyKnown: false)
        || (OpeningOf(resolution.Operatives) is { } opening && IsMostly(resolution.Operatives.AsSpan()[(opening + 1)..], openers, onlyKnown: true));

    private static bool IsMostly(ReadOnlySpan<OperativeParagraph> paragraphs, OpenerMap openers, bool onlyKnown)
    {
        var verbs = 0;

        foreach (var paragraph in paragraphs)
        {
            if (openers.TryGet(paragraph, out var opener) && opener.Form != OpenerForm.Participle && !(onlyKnown && opener.Entry is null))
                verbs++;
        }

        return verbs * 2 < paragraphs.Length;
    }

    // "Declares that:" right above paragraph 1, behind operative paragraphs that have no number.
    private static int? OpeningOf(ImmutableArray<OperativeParagraph> paragraphs)
    {
        for (var i = 0; i + 1 < paragraphs.Length && paragraphs[i].Label is null; i++)
        {
            if (paragraphs[i + 1].Label is { Kind: LabelKind.Number, Ordinal: 1 })
                return ClosingMark.Of(paragraphs[i]) is { Mark: ':' } ? i : null;
        }

        return null;
    }
}
