namespace ResolutionLint.Rules.Bodies;

/// <summary>Writes a registered name as the text around it is written.</summary>
internal static class NameInText
{
    /// <summary>The name with the sort of apostrophe that the written one has; the curly one where it has none.</summary>
    public static string KeepApostrophe(string official, string written) =>
        written.Contains('\'', StringComparison.Ordinal) ? official : official.Replace('\'', '\u2019');
}
