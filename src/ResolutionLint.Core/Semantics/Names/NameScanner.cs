using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Finds capitalized names of any kind in a paragraph.</summary>
internal static class NameScanner
{
    public static ImmutableArray<CapitalizedName> Find(NameText text, NameVocabulary words)
    {
        var found = ImmutableArray.CreateBuilder<CapitalizedName>();
        var first = OpensWithVerb(text.Node) ? 1 : 0;

        for (var i = first; i < text.Tokens.Length; i++)
        {
            if (!IsNameWord(text, i))
                continue;

            var name = Extend(text, i, words);
            found.Add(name);
            i = name.End - 1;
        }

        return found.DrainToImmutable();
    }

    // The first word of such a paragraph has its capital from its place.
    private static bool OpensWithVerb(TextNode node) => node is PreambularParagraph or OperativeParagraph or SubParagraph;

    private static bool IsNameWord(NameText text, int token) => text.Tokens[token].IsCapital && !text.IsThe(token);

    private static CapitalizedName Extend(NameText text, int first, NameVocabulary words)
    {
        var end = first + 1;
        var capitals = 1;
        var isLoneBody = words.HeadOf(text.Tokens[first].Word).Kind == HeadKind.Body;

        while (Next(text, end, isLoneBody && capitals == 1) is { } next)
        {
            end = next + 1;
            capitals++;
        }

        return new CapitalizedName(first, end, capitals);
    }

    /// <summary>Where the next capitalized word of the name stands, joined or not; null where the name ends.</summary>
    private static int? Next(NameText text, int end, bool isLoneBody)
    {
        if (end >= text.Tokens.Length)
            return null;

        if (IsNameWord(text, end))
            return end;

        if (!Joins(text.WordAt(end), isLoneBody))
            return null;

        var next = text.IsThe(end + 1) && text.WordAt(end) is not "and" ? end + 2 : end + 1;
        return next < text.Tokens.Length && IsNameWord(text, next) ? next : null;
    }

    // A short form may be followed by a place ("the Office in Vienna") or a receiver ("the Centre to Member States").
    private static bool Joins(ReadOnlySpan<char> word, bool isLoneBody) => word switch
    {
        "of" or "for" or "on" or "against" or "and" => true,
        "to" or "at" or "in" or "with" or "by" or "concerning" or "relating" => !isLoneBody,
        _ => false,
    };
}
