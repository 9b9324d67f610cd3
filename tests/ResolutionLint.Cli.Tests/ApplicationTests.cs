namespace ResolutionLint.Cli.Tests;

public sealed class ApplicationTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Version_is_one_line() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", workspace.Run("--version").Output);

    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'lnt'", "lnt")]
    [InlineData("'xml' not recognized", "lint", "--format", "xml")]
    [InlineData("--fial-on: there is no such option; did you mean --fail-on?", "lint", "--fial-on")]
    [InlineData("did you mean general_assembly?", "lint", "--organ", "generl-assembly")]
    [InlineData("there is no such day", "lint", "--date", "2026-02-30")]
    [InlineData("--jobs 0: at least one file", "lint", "--jobs", "0")]
    [InlineData("it needs --fix or --diff", "lint", "--unsafe-fixes")]
    [InlineData("there is no such rule; did you mean RL5001?", "explain", "RL501")]
    [InlineData("there is no such rule; 'reslint rules' lists them all", "explain", "something-else-altogether")]
    [InlineData("there is no such file", "parse", "gone.txt")]
    [InlineData("this is a folder", "parse", ".")]
    public void What_cannot_be_done_is_said_with_exit_code_2(string message, params string[] args)
    {
        var outcome = workspace.Run(args);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void Unexpected_failure_is_a_short_message()
    {
        using var broken = new BrokenStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal(broken, Stream.Null, error) { CurrentDirectory = workspace.Root };
        var exitCode = Application.Run(["lint", "-"], terminal);

        Assert.Equal(2, exitCode);
        var message = System.Text.Encoding.UTF8.GetString(error.ToArray());
        Assert.Matches(@"^reslint: an error that nobody expected \(NotSupportedException: .*\)\. Please report it: \S+/issues\n$", message);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("broken");
    }
}
