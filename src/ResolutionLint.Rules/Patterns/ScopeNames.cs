namespace ResolutionLint.Rules.Patterns;

/// <summary>The names that rule files have for parts of a document.</summary>
internal static class ScopeNames
{
    private static readonly Dictionary<string, PatternScopes> Names = new(StringComparer.Ordinal)
    {
        ["text"] = PatternScopes.Text,
        ["preambular.text"] = PatternScopes.PreambularText,
        ["preambular.opening"] = PatternScopes.PreambularOpening,
        ["operative.text"] = PatternScopes.OperativeText,
        ["operative.opening"] = PatternScopes.OperativeOpening,
        ["opening"] = PatternScopes.PreambularOpening | PatternScopes.OperativeOpening,
        ["subparagraph"] = PatternScopes.SubParagraph,
        ["title"] = PatternScopes.Title,
        ["organ_line"] = PatternScopes.OrganLine,
        ["heading"] = PatternScopes.Heading,
        ["annex"] = PatternScopes.Annex,
        ["footnote"] = PatternScopes.Footnote,
        ["masthead"] = PatternScopes.Masthead,
        ["closing"] = PatternScopes.Closing,
        ["citation"] = PatternScopes.Citation,
        ["body"] = PatternScopes.Body,
        ["symbol"] = PatternScopes.Symbol,
        ["date"] = PatternScopes.Date,
        ["session"] = PatternScopes.Session,
        ["document"] = PatternScopes.Document,
    };

    /// <summary>All names, in the order in which messages list them.</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;

    public static bool TryParse(string name, out PatternScopes scopes) => Names.TryGetValue(name, out scopes);
}
