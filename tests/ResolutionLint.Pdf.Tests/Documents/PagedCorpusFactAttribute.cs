namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>A test over real PDF files, skipped where there are none or where nothing reads them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PagedCorpusFactAttribute : FactAttribute
{
    public PagedCorpusFactAttribute() =>
        Skip = !Corpus.IsPresent ? Corpus.Absent : PopplerFactAttribute.IsPresent ? null : PopplerFactAttribute.Absent;
}
