using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>The names of a body, and where it belongs.</summary>
internal static class BodyHover
{
    public static string Write(BodyMention mention)
    {
        var lines = new List<string> { $"**{mention.Body?.Name ?? mention.Canonical ?? mention.Name}**" };

        if (mention.Form is BodyNameForm.ShortForm or BodyNameForm.Acronym)
            lines.Add(mention.Canonical is not null ? $"\"{mention.Name}\" is short for it in this draft." : "The draft names no body before that this could be short for.");

        if (mention.Form == BodyNameForm.Former)
            lines.Add($"\"{mention.Name}\" is a former name of it.");

        if (mention.Body is { } body)
            lines.AddRange(Describe(body));

        return string.Join("\n\n", lines);
    }

    private static IEnumerable<string> Describe(Body body)
    {
        if (body.Acronym is { } acronym)
            yield return $"Acronym: {acronym}";

        if (body.ShortForms.Length > 0)
            yield return $"Short forms: {string.Join(", ", body.ShortForms)}";

        foreach (var name in body.Names.Where(name => name.Text != body.Name))
            yield return $"{(name.Kind == BodyNameKind.Former ? "Former name" : "Also called")}: {name.Text}{(Dates(name) is { Length: > 0 } held ? $" ({held})" : string.Empty)}";

        if (body.Names.FirstOrDefault(name => name.Text == body.Name) is { } own && Dates(own) is { Length: > 0 } dates)
            yield return $"Under this name {dates}";

        if (body.Parent is { } parent)
            yield return $"Belongs to: {parent}";

        if (body.Successor is { } successor)
            yield return $"Succeeded by: {successor}";
    }

    /// <summary>When a name holds, as it goes on behind the name: "since 1 October 2002", "from … to …".</summary>
    private static string Dates(BodyName name)
    {
        var period = Wording.Period(name.From, name.Until);
        var words = name is { From: not null, Until: not null } ? $"from {period}" : period;
        return words.Length == 0 || name.IsCertain ? words : $"{words}; the days are not certain";
    }
}
