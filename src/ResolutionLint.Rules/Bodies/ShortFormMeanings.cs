using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>What short forms stand for, as far as that is sure.</summary>
internal sealed class ShortFormMeanings(DocumentSemantics semantics)
{
    private readonly Dictionary<string, string?> titles = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> completeTitles = new(() => semantics.Instruments
        .Where(named => named.Form == InstrumentForm.Complete)
        .Select(named => named.Instrument.Title)
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>The name of the body or the title of the instrument; null where neither the registry nor the text tells.</summary>
    public string? Of(BodyMention shortForm)
    {
        // "The Council" and "the Organization" are so common that readers take them for the one that was named last.
        if (!shortForm.IsInstrument)
            return shortForm.Name is "the Council" or "the Organization" or "the Assembly" or "the Secretariat" ? null : shortForm.Body?.Name;

        if (shortForm.Canonical is not { } antecedent)
            return null;

        if (!titles.TryGetValue(antecedent, out var title))
            titles[antecedent] = title = completeTitles.Value.FirstOrDefault(complete => IsSame(complete, antecedent));

        return title;
    }

    private static bool IsSame(string title, string antecedent) =>
        title.StartsWith(antecedent, StringComparison.Ordinal) || antecedent.StartsWith(title, StringComparison.Ordinal);
}
