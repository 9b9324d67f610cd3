using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>A text that a resolution adopts and prints as its own: an outcome document, terms of reference.</summary>
internal static class Declaration
{
    /// <summary>Whether the numbered paragraphs are mostly sentences with a subject of their own, not verbs of the organ.</summary>
    public static bool Is(Resolution resolution, OpenerMap openers) =>
        resolution.Operatives.Count(paragraph => openers.TryGet(paragraph, out var opener) && opener.Form != OpenerForm.Participle) * 2
            < resolution.Operatives.Length;
}
