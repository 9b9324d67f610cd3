namespace ResolutionLint.Word.Tests.Support;

/// <summary>A test that has LibreOffice open or write a document, skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.IsPresent ? null : LibreOffice.Absent;
}
