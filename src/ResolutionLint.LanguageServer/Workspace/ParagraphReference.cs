using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Finds the paragraph that "paragraph 5 (b) above" speaks of.</summary>
internal static class ParagraphReference
{
    /// <summary>The paragraph that is meant; null where the resolution of the speaking paragraph has none of the number.</summary>
    /// <param name="mention">The reference.</param>
    /// <param name="speaker">The paragraph that speaks; in a section that counts anew its own section comes first.</param>
    public static TextNode? Resolve(ParagraphMention mention, TextNode speaker)
    {
        var own = speaker.FirstAncestorOrSelf<Section>()?.Operatives ?? [];
        var all = speaker.FirstAncestorOrSelf<Resolution>()?.Operatives ?? [];
        var paragraph = own.Concat(all).FirstOrDefault(candidate =>
            candidate.Label is { Kind: LabelKind.Number, Ordinal: { } number } && number == mention.Number);
        var part = mention.Letter is { } letter ? paragraph?.SubParagraphs.FirstOrDefault(item => item.Label?.Value == letter) : null;
        return part ?? (TextNode?)paragraph;
    }
}
