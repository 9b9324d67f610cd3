namespace ResolutionLint.Word.Tests.Support;

/// <summary>A test that has LibreOffice open or write real documents, skipped where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeCorpusFactAttribute : FactAttribute
{
    public LibreOfficeCorpusFactAttribute() =>
        Skip = !LibreOffice.IsPresent ? LibreOffice.Absent : Corpus.IsPresent ? null : Corpus.Absent;
}
