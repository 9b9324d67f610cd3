using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>Compares whom neighbouring directive paragraphs address.</summary>
internal static class Addressees
{
    private static readonly HashSet<string> Particles =
        ["the", "all", "of", "and", "or", "other", "relevant", "a", "an", "its", "their", "for", "on", "in", "also", "further", "as", "well"];

    public static AddresseeRelation Compare(Opener left, Opener right)
    {
        if (left.Addressee is null || right.Addressee is null)
            return AddresseeRelation.Unclear;

        var first = Words(left);
        var second = Words(right);

        if (first.SequenceEqual(second, StringComparer.OrdinalIgnoreCase))
            return AddresseeRelation.Same;

        return IsNamed(first) && IsNamed(second) && !Significant(first).Intersect(second, StringComparer.OrdinalIgnoreCase).Any()
            ? AddresseeRelation.Other
            : AddresseeRelation.Unclear;
    }

    /// <summary>The words of an addressee as the text has them.</summary>
    public static string TextOf(Opener opener) =>
        opener.Addressee is { } span ? opener.Node.Text.Text.Substring(span.Start, span.Length) : string.Empty;

    // "Encourages efforts to" asks a thing of nobody in particular.
    private static bool IsNamed(string[] words) => Significant(words).FirstOrDefault() is { } word && char.IsUpper(word[0]);

    private static IEnumerable<string> Significant(string[] words) => words.Except(Particles, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(Opener opener) => TextOf(opener).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
