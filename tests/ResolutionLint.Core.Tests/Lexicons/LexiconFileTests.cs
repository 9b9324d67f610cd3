using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Tests.Lexicons;

public sealed class LexiconFileTests
{
    private const string States = "states:\n- wrong: Erewhonia\n  right: the Republic of Erewhon\n";

    [Theory]
    [InlineData("")]
    [InlineData("---\n")]
    public void File_with_one_list_has_no_fault(string behind) => Assert.Empty(LexiconFile.Read("states", States + behind).Faults);

    [Fact]
    public void Second_list_behind_three_dashes_is_told_where_it_stands()
    {
        var fault = Assert.Single(LexiconFile.Read("states", $"{States}---\n{States}").Faults);

        Assert.Equal(States.Length + "---\n".Length, fault.Span.Start);
        Assert.Contains("one list", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_no_YAML_is_told() =>
        Assert.Contains("no YAML", Assert.Single(LexiconFile.Read("states", "states: [").Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Unknown_list_is_refused() => Assert.Throws<ArgumentException>(() => LexiconFile.Read("rivers", States));
}
