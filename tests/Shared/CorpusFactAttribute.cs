namespace ResolutionLint.Tests;

/// <summary>A test over real documents, skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Corpus.IsPresent ? null : Corpus.Absent;
}
