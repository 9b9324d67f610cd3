namespace ResolutionLint.Rules.Openings;

/// <summary>What stands for an indicative where something is asked for: "be" for "is".</summary>
internal static class SubjunctiveForms
{
    // Verbs whose third person is no noun in the plural as well: "reports", "measures" and "plans" may be either.
    private static readonly string[] Verbs =
    [
        "accept", "achieve", "adopt", "agree", "allocate", "allow", "become", "bring", "carry", "comply", "consider", "continue", "contribute", "convene", "cooperate", "decide",
        "develop", "do", "enable", "ensure", "establish", "facilitate", "give", "implement", "include", "keep", "make", "participate", "prepare", "promote", "provide", "receive",
        "recognize", "reflect", "refrain", "remain", "strengthen", "submit", "take", "undertake",
    ];

    private static readonly Dictionary<string, string> Forms = FormsOf(Verbs);

    /// <summary>The form that a request asks for where the word may be a noun, told by what follows: "reports back", "reports to"; null where it leaves a doubt.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">The word before it, which ends a name: "the Committee reports".</param>
    /// <param name="behind">The word behind it.</param>
    public static string? Of(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        word is "reports" or "supports" or "addresses" or "plans" or "reviews" or "assists"
        && before is [>= 'A' and <= 'Z', ..]
        && behind is "back" or "to" or "on" or "the" or "its" or "all"
            ? (word is "addresses" ? "address" : word[..^1].ToString())
            : Of(word);

    /// <summary>The form that a request asks for; null where the word is no indicative, or may be something else.</summary>
    public static string? Of(ReadOnlySpan<char> word) =>
        Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var right) ? right : null;

    private static Dictionary<string, string> FormsOf(string[] verbs)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal) { ["is"] = "be", ["are"] = "be", ["was"] = "be", ["has"] = "have" };

        foreach (var verb in verbs)
            forms.Add(ThirdOf(verb), verb);

        return forms;
    }

    private static string ThirdOf(string verb) => verb switch
    {
        [.., 's', 'h'] or [.., 'o'] => $"{verb}es",
        [.., 'r' or 'l', 'y'] => $"{verb[..^1]}ies",
        _ => $"{verb}s",
    };
}
