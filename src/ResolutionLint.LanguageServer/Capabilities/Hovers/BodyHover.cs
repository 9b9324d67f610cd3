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
            lines.Add(mention.Canonical is { } meant ? $"\"{mention.Name}\" stands for {meant} here." : "Nothing named before explains this short form.");

        if (mention.Form == BodyNameForm.Former)
            lines.Add($"\"{mention.Name}\" is a name that it no longer has.");

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
            yield return $"{(name.Kind == BodyNameKind.Former ? "Former name" : "Also")}: {name.Text}{Dates(name)}";

        if (body.Names.FirstOrDefault(name => name.Text == body.Name) is { } own && Dates(own) is { Length: > 0 } dates)
            yield return $"Name{dates}";

        if (body.Parent is { } parent)
            yield return $"Part of: {parent}";

        if (body.Successor is { } successor)
            yield return $"Followed by: {successor}";
    }

    private static string Dates(BodyName name) =>
        Wording.Period(name.From, name.Until) is { Length: > 0 } period ? $" ({(name.IsCertain ? string.Empty : "about ")}{period})" : string.Empty;
}
