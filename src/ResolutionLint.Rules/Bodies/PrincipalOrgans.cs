namespace ResolutionLint.Rules.Bodies;

/// <summary>The names that are never abbreviated: the United Nations, its principal organs and its Offices.</summary>
internal static class PrincipalOrgans
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["UN"] = "United Nations",
        ["GA"] = "General Assembly",
        ["UNGA"] = "General Assembly",
        ["SC"] = "Security Council",
        ["UNSC"] = "Security Council",
        ["SG"] = "Secretary-General",
        ["UNSG"] = "Secretary-General",
        ["ECOSOC"] = "Economic and Social Council",
        ["UNOG"] = "United Nations Office at Geneva",
        ["UNOV"] = "United Nations Office at Vienna",
        ["UNON"] = "United Nations Office at Nairobi",
    };

    /// <summary>Whether a word of capitals abbreviates one of them.</summary>
    public static bool IsAbbreviation(string acronym) => Names.ContainsKey(acronym);

    /// <summary>What a word of capitals abbreviates; null where it abbreviates none of them.</summary>
    public static string? NameOf(string acronym) => Names.GetValueOrDefault(acronym);
}
