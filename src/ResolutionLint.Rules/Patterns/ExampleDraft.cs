namespace ResolutionLint.Rules.Patterns;

/// <summary>Puts the sentence of an example where its rule looks, so that it can be linted like a draft.</summary>
internal static class ExampleDraft
{
    /// <summary>A draft in Markdown around a sentence; a sentence of several lines is a draft by itself.</summary>
    public static string Around(string sentence, PatternScopes scopes)
    {
        if (sentence.Contains('\n', StringComparison.Ordinal))
            return sentence;

        return scopes switch
        {
            _ when Has(scopes, PatternScopes.OperativeText | PatternScopes.OperativeOpening | PatternScopes.Mentions) => Resolution(operative: sentence),
            _ when Has(scopes, PatternScopes.PreambularText | PatternScopes.PreambularOpening) => Resolution(preambular: sentence),
            _ when Has(scopes, PatternScopes.SubParagraph) => Resolution(operative: $"Requests the Secretary-General:\n\n(a) {sentence}"),
            _ when Has(scopes, PatternScopes.Title) => Resolution(title: sentence),
            _ when Has(scopes, PatternScopes.Heading) => Resolution(heading: sentence),
            _ when Has(scopes, PatternScopes.OrganLine) => Resolution(organ: sentence),
            _ when Has(scopes, PatternScopes.Footnote) => $"{Resolution(preambular: "Taking note of the report of the Secretary-General,[^1]")}\n[^1]: {sentence}\n",
            _ when Has(scopes, PatternScopes.Annex) => $"{Resolution()}\n## Annex\n\n{sentence}\n",
            _ when Has(scopes, PatternScopes.Closing) => $"{Resolution()}\n{sentence}\n",
            _ => $"{sentence}\n\n{Resolution()}",
        };
    }

    private static bool Has(PatternScopes scopes, PatternScopes asked) => (scopes & asked) != PatternScopes.None;

    private static string Resolution(
        string title = "School meals",
        string organ = "The General Assembly,",
        string preambular = "Recalling the Charter of the United Nations,",
        string? heading = null,
        string operative = "Welcomes the efforts of States;") =>
        $"# {title}\n\n{organ}\n\n{preambular}\n\n{(heading is null ? "" : $"## {heading}\n\n")}1. Notes what has been done;\n\n2. {operative}\n\n3. Decides to continue its consideration of the matter.\n";
}
