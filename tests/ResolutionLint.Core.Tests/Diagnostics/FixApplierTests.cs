using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Tests.Diagnostics;

public sealed class FixApplierTests
{
    private static readonly DiagnosticDescriptor Rule = ListedRules.Rule("RL5001").Descriptor;

    [Fact]
    public void Fixes_apart_are_all_applied() =>
        Assert.Equal(("A b C", 2), Apply("a b c", Replace(0, 1, "A"), Replace(4, 1, "C")));

    [Fact]
    public void Fix_that_touches_another_waits_for_the_next_round() =>
        Assert.Equal(("Ab c", 1), Apply("ab c", Replace(0, 1, "A"), Replace(1, 1, "B")));

    [Fact]
    public void Two_insertions_at_one_place_are_not_both_made() =>
        Assert.Equal(("a, b", 1), Apply("a b", Replace(1, 0, ","), Replace(1, 0, ";")));

    [Fact]
    public void Fix_of_several_edits_is_made_whole_or_not_at_all() =>
        Assert.Equal(("A b C", 2), Apply(
            "a b c", Replace(0, 1, "A"), Fix(FixSafety.Safe, new(new(2, 1), "B"), new(new(0, 1), "X")), Replace(4, 1, "C")));

    [Fact]
    public void Edits_out_of_order_are_put_in_order() =>
        Assert.Equal(("X b Y", 1), Apply("a b c", Fix(FixSafety.Safe, new(new(4, 1), "Y"), new(new(0, 1), "X"))));

    [Fact]
    public void Edits_outside_the_text_or_over_one_another_are_left_out() =>
        Assert.Equal(("abc", 0), Apply("abc", Replace(2, 9, "x"), Fix(FixSafety.Safe, new(new(0, 2), "x"), new(new(1, 1), "y"))));

    [Fact]
    public void Unsafe_fixes_are_made_only_when_asked_for()
    {
        var risky = Fix(FixSafety.Unsafe, new TextChange(new TextSpan(0, 1), "A"));

        Assert.Equal("a", FixApplier.Apply(SourceText.From("a"), [risky], FixSafety.Safe).Text.ToString());
        Assert.Equal("A", FixApplier.Apply(SourceText.From("a"), [risky], FixSafety.Unsafe).Text.ToString());
    }

    [Fact]
    public void A_hundred_thousand_fixes_take_no_time()
    {
        var text = SourceText.From(new string('a', 400_000));
        ImmutableArray<Finding> findings = [.. Enumerable.Range(0, 100_000).Select(i => Replace(4 * i, 1, "b"))];
        var clock = Stopwatch.StartNew();

        Assert.Equal(100_000, FixApplier.Apply(text, findings, FixSafety.Safe).Applied);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5_000);
    }

    private static (string Text, int Applied) Apply(string text, params Finding[] findings)
    {
        var (after, applied) = FixApplier.Apply(SourceText.From(text), [.. findings], FixSafety.Safe);
        return (after.ToString(), applied);
    }

    private static Finding Replace(int start, int length, string text) =>
        Fix(FixSafety.Safe, new TextChange(new TextSpan(start, length), text));

    private static Finding Fix(FixSafety safety, params TextChange[] changes) =>
        new(Diagnostic.Create(Rule, Location.None, "found"), new CodeFix("Do", [.. changes], safety), []);
}
