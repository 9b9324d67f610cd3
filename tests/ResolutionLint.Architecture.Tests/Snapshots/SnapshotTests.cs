using static VerifyXunit.Verifier;

namespace ResolutionLint.Architecture.Tests.Snapshots;

/// <summary>The calls and file names that the stand-in for Verify and the package itself must agree on.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task Text_is_compared_with_the_file_named_after_the_test() => Verify("Recalling its resolution 58/140,\nDecides:\n");

    [Theory]
    [InlineData("A/C.3/59/L.10", 3)]
    [InlineData("S/RES/1373(2001)", 12)]
    public Task Parameters_are_part_of_the_name(string symbol, int operatives) =>
        Verify($"{symbol} has {operatives} operative paragraphs.").UseParameters(symbol, operatives);

    [Fact]
    public async Task Folder_may_be_chosen() => await Verify("“Urges”").UseDirectory("Chosen");

    [Fact]
    public Task Line_endings_do_not_matter() => Verify("first\r\nsecond");

    [Fact]
    public Task Another_extension_may_be_named() => Verify("{ \"number\": \"58/140\" }", "json");

    [Fact]
    public async Task Mismatch_fails_and_leaves_what_was_received()
    {
        // Where expectations are rewritten there is no mismatch.
        if (Expectations.AreRewritten)
            return;

        var folder = Directory.CreateTempSubdirectory();
        var name = Path.Combine(folder.FullName, $"{nameof(SnapshotTests)}.{nameof(Mismatch_fails_and_leaves_what_was_received)}");
        await File.WriteAllTextAsync($"{name}.verified.txt", "Endorses");

        await Assert.ThrowsAnyAsync<Exception>(() => Verify("Welcomes").UseDirectory(folder.FullName).ToTask());

        Assert.Equal("Welcomes", await File.ReadAllTextAsync($"{name}.received.txt"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Snapshots_begin_with_a_byte_order_mark()
    {
        var snapshots = Directory.GetFiles(Repository.At("tests"), "*.verified.*", SearchOption.AllDirectories);

        Assert.NotEmpty(snapshots);
        Assert.All(snapshots, path => Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path)[..3]));
    }
}
