namespace ResolutionLint.Rules.Bodies;

/// <summary>The word that a short form repeats: Commission, Convention.</summary>
internal static class HeadWord
{
    /// <summary>The last word of a short form.</summary>
    public static string OfShortForm(string shortForm) => shortForm[(shortForm.LastIndexOf(' ') + 1)..];

    /// <summary>The last capitalized word of a name before its first preposition.</summary>
    public static string OfName(string name)
    {
        var head = string.Empty;

        foreach (var word in name.Split(' '))
        {
            if (word is "and")
                continue;

            if (!char.IsUpper(word[0]))
                break;

            head = word;
        }

        return head;
    }
}
