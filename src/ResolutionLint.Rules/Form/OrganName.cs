using System.Collections.Frozen;

namespace ResolutionLint.Rules.Form;

/// <summary>The names of the principal organs, and what drafts write for them.</summary>
internal static class OrganName
{
    // Beyond this, a word is more likely another word than a slip.
    private const int MostSlips = 2;

    private static readonly string[] Names =
        ["General Assembly", "Security Council", "Economic and Social Council", "Human Rights Council", "Trusteeship Council"];

    private static readonly FrozenDictionary<string, string> Acronyms = new Dictionary<string, string>
    {
        ["GA"] = "General Assembly",
        ["UNGA"] = "General Assembly",
        ["SC"] = "Security Council",
        ["UNSC"] = "Security Council",
        ["ECOSOC"] = "Economic and Social Council",
        ["HRC"] = "Human Rights Council",
        ["UNHRC"] = "Human Rights Council",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Prefixes = ["To ", "The ", "Members of the ", "Member States of the ", "Delegates of the ", "United Nations ", "UN ", "U.N. "];

    private static readonly string[] Suffixes = [" of the United Nations", " of the UN", " plenary", " hereby"];

    /// <summary>The exact name that a text means; null where it means no principal organ or cannot be told.</summary>
    /// <param name="text">What stands in the organ line, without its comma.</param>
    public static string? Meant(string text)
    {
        var name = Strip(text);

        return Acronyms.TryGetValue(name, out var known) ? known
            : Names.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? Names.FirstOrDefault(candidate => Distance(candidate, name) <= MostSlips);
    }

    private static string Strip(string text)
    {
        var name = text.Trim().Replace(" & ", " and ", StringComparison.Ordinal);

        foreach (var prefix in Prefixes)
            name = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name;

        foreach (var suffix in Suffixes)
            name = name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) ? name[..^suffix.Length] : name;

        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }

    /// <summary>How many letters differ, capitals aside.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MostSlips)
            return int.MaxValue;

        var row = Enumerable.Range(0, right.Length + 1).ToArray();

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;

            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (isSame ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[^1];
    }
}
