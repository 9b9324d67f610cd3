namespace ResolutionLint.Cli.Reporting;

/// <summary>The words of <c>--format</c> and <c>--output</c>.</summary>
internal static class ReportFormats
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";

    /// <summary>All of them, in the order in which help shows them.</summary>
    public static string[] All { get; } = [Text, Json, Sarif];
}
