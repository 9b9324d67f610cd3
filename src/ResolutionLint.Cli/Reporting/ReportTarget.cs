namespace ResolutionLint.Cli.Reporting;

/// <summary>A report that is to be written to a file.</summary>
/// <param name="Format">One of <see cref="ReportFormats"/>.</param>
/// <param name="Path">The file as the user named it.</param>
internal sealed record ReportTarget(string Format, string Path);
