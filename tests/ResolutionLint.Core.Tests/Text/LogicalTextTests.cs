using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class LogicalTextTests
{
    // "Noting" at 10, a line break and page furniture, "lamps," at 40.
    private static readonly LogicalText Joined = Build(("Noting", 10), (" ", 39), ("lamps,", 40));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(5, 15)]
    [InlineData(7, 40)]
    [InlineData(12, 45)]
    [InlineData(13, 46)]
    public void Character_maps_to_its_offset(int logical, int source) => Assert.Equal(source, Joined.GetSourcePosition(logical));

    [Theory]
    [InlineData(-1)]
    [InlineData(14)]
    public void Offset_outside_is_refused(int offset) => Assert.Throws<ArgumentOutOfRangeException>(() => Joined.GetSourcePosition(offset));

    [Fact]
    public void Span_takes_in_what_interrupts_it() =>
        Assert.Equal(TextSpan.FromBounds(10, 46), Joined.GetSourceSpan(new TextSpan(0, 13)));

    [Fact]
    public void Empty_span_stays_behind_the_character_before_it() =>
        Assert.Equal(new TextSpan(16, 0), Joined.GetSourceSpan(new TextSpan(6, 0)));

    [Fact]
    public void Slice_keeps_its_part_of_the_map()
    {
        var slice = Joined.Slice(TextSpan.FromBounds(4, 10));

        Assert.Equal("ng lam", slice.Text);
        Assert.Equal(14, slice.GetSourcePosition(0));
        Assert.Equal(42, slice.GetSourcePosition(5));
    }

    [Fact]
    public void Gap_holds_what_interrupts_the_text()
    {
        var text = Build(("first ", 50), ("second", 60), ("third", 20));

        Assert.Equal(2, text.GapCount);
        Assert.Equal(new LogicalGap(6, TextSpan.FromBounds(56, 60)), text.GetGap(0));
        Assert.Equal(new LogicalGap(12, new TextSpan(66, 0)), text.GetGap(1));
    }

    [Fact]
    public void Words_turned_around_are_covered_by_one_span()
    {
        var turned = Build(("first ", 50), ("second", 20));

        Assert.Equal(TextSpan.FromBounds(20, 56), turned.GetSourceSpan(new TextSpan(0, 12)));
    }

    [Fact]
    public void Empty_text_stands_at_its_place()
    {
        Assert.Equal(7, LogicalText.Empty(7).GetSourcePosition(0));
        Assert.Equal(new TextSpan(7, 0), LogicalText.Empty(7).GetSourceSpan(default));
    }

    [Fact]
    public void Blanks_are_taken_off_the_end_with_their_map()
    {
        var builder = new LogicalTextBuilder();
        builder.Append("lamps", 3);
        builder.Append(' ', 20);
        builder.TrimEnd();
        builder.Append(',', 21);

        var text = builder.ToLogicalText(0);
        Assert.Equal("lamps,", text.Text);
        Assert.Equal(21, text.GetSourcePosition(5));
    }

    private static LogicalText Build(params (string Run, int Position)[] runs)
    {
        var builder = new LogicalTextBuilder();

        foreach (var (run, position) in runs)
            builder.Append(run, position);

        return builder.ToLogicalText(0);
    }
}
