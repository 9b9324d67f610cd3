using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Compares whom neighbouring directive paragraphs address.</summary>
internal static class Addressees
{
    private static readonly HashSet<string> Particles =
        ["the", "all", "of", "and", "or", "other", "relevant", "a", "an", "its", "their", "for", "on", "in", "also", "further", "as", "well"];

    private static readonly HashSet<string> Actors =
        ["stakeholders", "parties", "donors", "organizations", "institutions", "authorities", "agencies", "entities", "countries", "communities", "partners", "actors", "bodies", "leaders", "companies", "funds"];

    private static readonly HashSet<string> Prepositions = ["by", "of", "to", "for", "from", "with", "in", "between", "among", "through", "that", "towards"];

    /// <summary>Whether an opener addresses the same as the one before.</summary>
    public static AddresseeRelation Compare(Opener opener, Opener previous)
    {
        if (opener.Addressee is null || previous.Addressee is null)
            return AddresseeRelation.Unclear;

        var first = Words(opener);
        var second = Words(previous);

        if (first.SequenceEqual(second, StringComparer.OrdinalIgnoreCase) || IsShortFor(first, second))
            return AddresseeRelation.Same;

        return AreTold(first, second) && !NamesHeadOf(first, second) && !NamesHeadOf(second, first)
            ? AddresseeRelation.Other
            : AddresseeRelation.Unclear;
    }

    /// <summary>The words of an addressee as the text has them.</summary>
    public static string TextOf(Opener opener) =>
        opener.Addressee is { } span ? opener.Node.Text.Text.Substring(span.Start, span.Length) : string.Empty;

    /// <summary>Whether a noun with a small letter names those who can be asked: "donors".</summary>
    public static bool IsActor(string noun) => Actors.Contains(noun) || noun is "unions" or "media" or "community" or "society" or "sector" or "signatories" or "individuals" or "groups" or "movements";

    // "the Office of the High Commissioner" after the full name of the Office.
    private static bool IsShortFor(string[] opener, string[] previous) =>
        opener is ["the", ..] && previous is ["the", ..]
        && !previous.Contains("and")
        && Significant(opener).Any()
        && Significant(opener).All(word => char.IsUpper(word[0]) && previous.Contains(word));

    // What stands behind a preposition says which one is meant: "the Special Rapporteur on the rights of migrants".
    private static bool NamesHeadOf(string[] words, string[] other) =>
        Significant([.. other.SkipWhile(Particles.Contains).TakeWhile(word => !Prepositions.Contains(word) && word != "on")]).Intersect(words, StringComparer.OrdinalIgnoreCase).Any();

    // A body with a name of its own is no thing, and the other way round.
    private static bool AreTold(string[] first, string[] second) =>
        (IsNamed(first) && IsNamed(second)) || (!AsksEfforts(first) && (IsBody(first) || IsBody(second)));

    // States and Governments may be those meant by "the international community".
    private static bool IsBody(string[] words) => HasCapital(words) && Significant(words).First() is not ("States" or "Member" or "Governments");

    private static bool HasCapital(string[] words) => Significant(words).FirstOrDefault() is { } word && char.IsUpper(word[0]);

    // "Also encourages efforts to" asks a thing of nobody in particular.
    private static bool AsksEfforts(string[] words) => Significant(words).FirstOrDefault() is "efforts";

    // "Relevant international organizations" can act with a small letter.
    private static bool IsNamed(string[] words) =>
        HasCapital(words) || words.TakeWhile(other => !Prepositions.Contains(other)).Any(Actors.Contains);

    private static IEnumerable<string> Significant(string[] words) => words.Except(Particles, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(Opener opener) => TextOf(opener).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
