using System.Text;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Tests.Linting;

public sealed class ProgressTests : IDisposable
{
    private readonly MemoryStream screen = new();

    public void Dispose() => screen.Dispose();

    [Fact]
    public void Run_that_takes_long_tells_how_far_it_is_and_leaves_nothing_behind()
    {
        using var terminal = Terminal(isWatched: true);

        using (var progress = Progress.Start(terminal, 20, TimeSpan.Zero)!)
        {
            progress.Advance();
            Assert.True(SpinWait.SpinUntil(() => Shown().Contains("1 of 20 files", StringComparison.Ordinal), TimeSpan.FromSeconds(30)));
        }

        Assert.EndsWith("\r             \r", Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_that_is_over_at_once_says_nothing()
    {
        using var terminal = Terminal(isWatched: true);

        using (var progress = Progress.Start(terminal, 20, Progress.Patience)!)
            progress.Advance();

        Assert.Empty(Shown());
    }

    [Theory]
    [InlineData(false, 20)]
    [InlineData(true, 1)]
    public void Nothing_is_counted_where_nobody_watches_or_there_is_one_file(bool isWatched, int files)
    {
        using var terminal = Terminal(isWatched);

        Assert.Null(Progress.Start(terminal, files, TimeSpan.Zero));
    }

    private Terminal Terminal(bool isWatched) => new(Stream.Null, Stream.Null, screen) { IsWatched = isWatched };

    private string Shown() => Encoding.UTF8.GetString(screen.ToArray());
}
