using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>What resolution 80/251 asks of texts that establish or renew mandates. It holds for texts adopted after it.</summary>
internal static class MandateHygiene
{
    private static readonly DateOnly Adopted = new(2026, 3, 31);

    private static readonly string[] Beginnings =
        [" to establish ", " to create ", " to extend ", " to renew ", " to appoint "];

    private static readonly string[] Mandates =
        ["mandate", "mechanism", "working group", "rapporteur", "fund", "commission", "committee", "panel", "group of experts", "office", "forum", "conference", "programme", "envoy", "expert"];

    /// <summary>Whether its wishes hold for a text.</summary>
    public static bool HoldsFor(DocumentSemantics semantics) => semantics.Context.ReferenceDate >= Adopted;

    /// <summary>The decision of a paragraph to establish or renew a mandate, from its opener to the verb; null where it takes none.</summary>
    public static Opener? DecisionIn(OperativeParagraph paragraph, DocumentSemantics semantics)
    {
        var text = paragraph.Text.Text;

        if (!semantics.Openers.TryGet(paragraph, out var opener))
            return null;

        if (opener.Verb is "establish" or "extend" or "renew" or "create")
            return NamesMandate(text, opener.Span.End) ? opener : null;

        if (opener.Verb != "decide")
            return null;

        foreach (var beginning in Beginnings)
        {
            if (text.AsSpan(opener.Span.End).StartsWith(beginning) && NamesMandate(text, opener.Span.End))
                return opener;
        }

        return null;
    }

    /// <summary>Whether any part of a resolution holds one of some words.</summary>
    public static bool SaysAnyOf(this Resolution resolution, ReadOnlySpan<string> words)
    {
        foreach (var node in resolution.DescendantsAndSelf())
        {
            if (node is TextNode text and (OperativeParagraph or SubParagraph or AnnexParagraph) && Holds(text.Text.Text, words))
                return true;
        }

        return false;
    }

    private static bool NamesMandate(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(120, text.Length - start));

        foreach (var word in Mandates)
        {
            if (window.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Holds(string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
