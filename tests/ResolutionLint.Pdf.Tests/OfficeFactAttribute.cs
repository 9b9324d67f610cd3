using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf.Tests;

/// <summary>A test with PDF files that LibreOffice writes, skipped where it or pdftotext is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = ProgramPath.Find("soffice") is null ? "needs soffice of LibreOffice" : PopplerFactAttribute.IsPresent ? null : PopplerFactAttribute.Absent;
}
