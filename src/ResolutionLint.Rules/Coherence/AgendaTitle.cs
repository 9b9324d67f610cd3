using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>The title of the agenda item, as the masthead of a draft gives it.</summary>
internal static class AgendaTitle
{
    private const string Item = "Agenda item";

    /// <summary>The titles of the item and of its parts; empty where the masthead names none.</summary>
    public static IReadOnlyList<string> Of(ResolutionDocument document)
    {
        var lines = document.Children.OfType<MastheadLine>().Select(line => line.Text.Text).ToList();
        var start = lines.FindIndex(line => line.StartsWith(Item, StringComparison.OrdinalIgnoreCase));

        if (start < 0 || lines.FindIndex(start + 1, line => line.StartsWith(Item, StringComparison.OrdinalIgnoreCase)) >= 0)
            return [];

        var title = string.Join(' ', lines.Skip(start + 1).TakeWhile(IsTitle));
        return title.Length == 0 ? [] : [title, .. title.Split(": ").Select(Capitalized)];
    }

    // A sub-item that follows its item after a colon begins with a small letter.
    private static string Capitalized(string part) => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..];

    // The title ends where the sponsors begin.
    private static bool IsTitle(string line) =>
        !line.Contains("draft resolution", StringComparison.OrdinalIgnoreCase) && !line.Contains(":*", StringComparison.Ordinal) && !line.EndsWith(':');
}
