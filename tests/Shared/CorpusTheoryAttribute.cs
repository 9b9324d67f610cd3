namespace ResolutionLint.Tests;

/// <summary>A theory over real documents, skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = Corpus.IsPresent ? null : Corpus.Absent;
}
