namespace ResolutionLint.Word.Tests.Support;

/// <summary>A fact that needs LibreOffice to print, and pdftotext to read what it printed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrintedFactAttribute : FactAttribute
{
    public PrintedFactAttribute()
    {
        if (!LibreOffice.IsPresent)
            Skip = LibreOffice.Absent;
        else if (!PrintedPages.CanBeRead)
            Skip = "pdftotext, a command of poppler, is not on the path";
    }
}
