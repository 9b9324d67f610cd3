using static VerifyXunit.Verifier;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>The whole tree of each draft in the fixtures.</summary>
public sealed class TreeSnapshotTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(Repository.Fixtures, "documents")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Tree_is_as_it_was(string name) => Verify(TreeText.Of(Drafts.Fixture(name))).UseParameters(name);
}
