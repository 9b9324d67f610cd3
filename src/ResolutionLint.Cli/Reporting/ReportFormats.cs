namespace ResolutionLint.Cli.Reporting;

/// <summary>The words of <c>--format</c>.</summary>
internal static class ReportFormats
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";
}
