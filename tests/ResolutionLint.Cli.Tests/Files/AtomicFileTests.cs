using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Bytes_are_replaced_and_nothing_else_is_left_behind()
    {
        workspace.With("a.txt", "old");
        AtomicFile.Replace(workspace.At("a.txt"), "old"u8, "new"u8);

        Assert.Equal("new", workspace.Read("a.txt"));
        Assert.Single(Directory.GetFileSystemEntries(workspace.Root));
    }

    [Fact]
    public void File_changed_meanwhile_is_left_as_it_is()
    {
        workspace.With("a.txt", "newer");

        Assert.Throws<IOException>(() => AtomicFile.Replace(workspace.At("a.txt"), "old"u8, "new"u8));
        Assert.Equal("newer", workspace.Read("a.txt"));
        Assert.Single(Directory.GetFileSystemEntries(workspace.Root));
    }

    [Fact]
    public void Mode_is_kept()
    {
        if (OperatingSystem.IsWindows())
            return;

        workspace.With("a.txt", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(workspace.At("a.txt"), Mode);
        AtomicFile.Replace(workspace.At("a.txt"), "old"u8, "new"u8);

        Assert.Equal(Mode, File.GetUnixFileMode(workspace.At("a.txt")));
    }
}
