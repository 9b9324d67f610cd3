using ResolutionLint.Cli.Reporting.GitHub;

namespace ResolutionLint.Cli.Tests.Reporting.GitHub;

public sealed class WorkflowCommandTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("100 % of it")]
    [InlineData("%0A is no line break")]
    [InlineData("a, b: c\r\n::error::d")]
    public void Texts_come_back_as_they_were(string text)
    {
        var line = new WorkflowCommand("warning", text).With("file", text).With("line", "3").ToString();
        var read = ReadCommand.Of(line);

        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain('\r', line);
        Assert.Equal(("warning", text, text, "3"), (read!.Name, read.Message, read.Properties["file"], read.Properties["line"]));
    }
}
