using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>The words of a paragraph and the names among them, as far as the paragraph alone tells.</summary>
/// <param name="Tokens">Its words and marks.</param>
/// <param name="Names">Capitalized names of any kind.</param>
/// <param name="Matches">Registered names, and what is like them.</param>
internal sealed record NamesInText(ImmutableArray<WordToken> Tokens, ImmutableArray<CapitalizedName> Names, ImmutableArray<NameMatch> Matches)
{
    public static NamesInText Of(TextNode node, BodyLexicon lexicon) =>
        node.Text.Facts.Of(lexicon, node, static (paragraph, names) => Find(paragraph, names));

    private static NamesInText Find(TextNode node, BodyLexicon lexicon)
    {
        var text = NameText.Of(node, lexicon.Words);
        var matches = NearMissFinder.For(lexicon).Add(text, NameMatcher.Find(text, lexicon));
        return new NamesInText(text.Tokens, NameScanner.Find(text, lexicon.Words), matches);
    }
}
