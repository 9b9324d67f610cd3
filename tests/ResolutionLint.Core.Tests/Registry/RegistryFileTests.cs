using ResolutionLint.Core.Registry;

namespace ResolutionLint.Core.Tests.Registry;

public sealed class RegistryFileTests
{
    [Fact]
    public void Entries_are_read_in_any_order_and_with_any_line_end()
    {
        var file = RegistryFile.Read("# Ours\r\n\r\nS/RES/*(2001)\r\n1373 2001-09-28\rA/RES/57/*\n  173   2002-12-18 ?\n270 B 2003-06-23");

        Assert.Empty(file.Faults);
        Assert.Equal(["S/RES/1373(2001)", "A/RES/57/173", "A/RES/57/270 B"], file.Entries.Select(entry => entry.Key.Symbol));
        Assert.Equal(new Adoption(new DateOnly(2002, 12, 18), IsAttested: false), file.Find(new RegistryKey("A/RES/57/*", 173, null)));
        Assert.Equal(new Adoption(new DateOnly(2003, 6, 23), IsAttested: true), file.Find(new RegistryKey("A/RES/57/*", 270, 'B')));
        Assert.Null(file.Find(new RegistryKey("A/RES/57/*", 270, null)));
    }

    [Theory]
    [InlineData("A/RES/57/*\n173", "neither a series nor a number")]
    [InlineData("A/RES/57/*\n173 18 December 2002", "the day is not written as 2002-12-18")]
    [InlineData("A/RES/57/*\n173 2002-02-30", "the day is not written as 2002-12-18")]
    [InlineData("A/RES/57/*\n173 AB 2002-12-18", "the day is not written as 2002-12-18")]
    [InlineData("A/RES/57/*\nA/RES/57/173 2002-12-18", "neither a series nor a number")]
    [InlineData("\n173 2002-12-18", "no series such as A/RES/57/* stands above it")]
    [InlineData("# Of ours\nresolutions 57/*", "a series is a symbol with one star")]
    [InlineData("A/RES/57/*\n1 2002-12-18\n173 2002-12-19\n1 2002-12-19", "A/RES/57/1 stands on line 2 already, which holds", 3)]
    public void Line_that_says_nothing_is_a_fault(string text, string reason, int line = 1)
    {
        var fault = Assert.Single(RegistryFile.Read(text).Faults);

        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
    }

    [Fact]
    public void Lines_under_a_series_at_fault_are_not_reported_again() =>
        Assert.Single(RegistryFile.Read("57/*\n1 2002-12-18\n2 2002-12-18\n").Faults);

    [Fact]
    public void Text_is_written_in_order_and_comments_stay_with_their_lines()
    {
        const string Text = """
            # Ours

            # Council
            S/RES/*(2001)
            1373 2001-09-28

            A/RES/57/*
            # As the volume has it
            173 2002-12-18 ?
            4 B 2002-12-20
            # End

            """;

        var written = RegistryFile.Read(Text).With([Entry("A/RES/9/12", "1954-12-01"), Entry("A/RES/57/20", "2002-11-19")]);

        Assert.Equal(
            """
            # Ours

            A/RES/9/*
            12 1954-12-01

            A/RES/57/*
            4 B 2002-12-20
            20 2002-11-19
            # As the volume has it
            173 2002-12-18 ?

            # Council
            S/RES/*(2001)
            1373 2001-09-28

            # End

            """,
            written);
        Assert.Equal(written, RegistryFile.Read(written).With([]));
    }

    [Fact]
    public void Empty_text_has_no_entries() => Assert.Equal(string.Empty, RegistryFile.Read(string.Empty).With([]));

    private static RegistryEntry Entry(string symbol, string day) =>
        new(RegistryKey.Parse(symbol)!.Value, new Adoption(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), IsAttested: true), Line: 0);
}
