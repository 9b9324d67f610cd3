using System.Text;
using System.Text.RegularExpressions;
using ResolutionLint.Rules;

namespace ResolutionLint.Cli.Tests.Commands;

public sealed partial class ExplainCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public static TheoryData<string> Ids { get; } = new(RuleCatalog.Default.Rules.Select(rule => rule.Id));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void What_is_known_of_the_rule_comes_first() => Assert.StartsWith(
        """
        RL5001: A preambular paragraph does not end in a comma

        name         missing-preambular-comma
        category     punctuation
        severity     error
                     warning     security_council
        fix          --fix
        conventions  PUN001, MUN003

        What it finds

        """,
        workspace.Run("explain", "RL5001").Output,
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_fits_into_eighty_columns_and_has_no_signs(string id)
    {
        var outcome = workspace.Run("explain", id);
        var prose = outcome.Output.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)).ToList();

        Assert.Equal(0, outcome.ExitCode);
        Assert.All(prose.Where(line => line.Contains(' ', StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80 + TitleOf(id, line)));
        Assert.DoesNotContain(prose, line => line.StartsWith('#') || line.Contains('`', StringComparison.Ordinal) || line.Contains("](", StringComparison.Ordinal));
        Assert.DoesNotContain("[|", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(10, 40)]
    [InlineData(300, 110)]
    public void Prose_is_as_wide_as_the_screen_within_reason(int screen, int width)
    {
        var lines = EscapePattern().Replace(OnTerminal(screen, "explain", "RL2010"), string.Empty).Split('\n').Skip(2)
            .Where(line => line.Length > 0 && line[0] != ' ' && line.Contains(' ', StringComparison.Ordinal)).ToList();

        Assert.InRange(lines.Max(line => line.Length), width - 15, width);
    }

    [Fact]
    public void Marked_words_are_coloured_and_underlined_on_a_terminal()
    {
        var output = OnTerminal(80, "explain", "RL5001");

        Assert.Contains("18 December \u001b[4;38;5;9m1991;\u001b[0m\n", output, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;38;5;12mWhat it finds\u001b[0m\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("^", output, StringComparison.Ordinal);
        Assert.Equal(workspace.Run("explain", "RL5001").Output, OnTerminal(80, "explain", "RL5001", "--no-color"));
    }

    private static int TitleOf(string id, string line) => line.StartsWith($"{id}: ", StringComparison.Ordinal) ? 120 : 0;

    private string OnTerminal(int width, params string[] args)
    {
        using var output = new MemoryStream();

        using (var terminal = new Terminal(Stream.Null, output, Stream.Null) { CurrentDirectory = workspace.Root, HasColour = true, Width = width })
            Application.Run(args, terminal);

        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex EscapePattern();
}
