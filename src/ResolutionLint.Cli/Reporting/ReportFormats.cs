namespace ResolutionLint.Cli.Reporting;

/// <summary>The words of <c>--format</c> and <c>--output</c>.</summary>
internal static class ReportFormats
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";
    public const string GitHub = "github";
    public const string GitLab = "gitlab";
    public const string JUnit = "junit";
    public const string Checkstyle = "checkstyle";
    public const string Html = "html";

    /// <summary>All of them, in the order in which help shows them.</summary>
    public static string[] All { get; } = [Text, Json, Sarif, GitHub, GitLab, JUnit, Checkstyle, Html];
}
