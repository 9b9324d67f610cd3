namespace ResolutionLint.Pdf.Tests;

/// <summary>A test with pdftotext itself, skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public const string Absent = "needs pdftotext of the poppler project";

    public PopplerFactAttribute() => Skip = IsPresent ? null : Absent;

    public static bool IsPresent { get; } = PdfTool.FromEnvironment().Program is not null;
}
