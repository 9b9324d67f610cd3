using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Tests.Diagnostics;

public sealed class FixRoundsTests
{
    private static readonly DiagnosticDescriptor Rule = ListedRules.Rule("RL5001").Descriptor;

    [Fact]
    public void Text_is_fixed_until_nothing_is_found()
    {
        var settled = Settle("aaa", text => text.Contains('a', StringComparison.Ordinal) ? [Replace(text.IndexOf('a', StringComparison.Ordinal), "b")] : []);

        Assert.Equal(("bbb", 3), (settled?.Text.ToString(), settled?.Applied));
    }

    [Fact]
    public void Text_without_findings_stays_the_same()
    {
        var text = SourceText.From("a");

        Assert.Same(text, FixRounds.Settle(text, [], FixSafety.Safe, _ => throw new InvalidOperationException())?.Text);
    }

    [Fact]
    public void Fixes_that_undo_one_another_do_not_settle() =>
        Assert.Null(Settle("a", text => [Replace(0, text == "a" ? "b" : "a")]));

    [Fact]
    public void Stop_between_rounds_is_passed_on() =>
        Assert.Throws<OperationCanceledException>(() => Settle("a", text => text == "a" ? [Replace(0, "b")] : throw new OperationCanceledException()));

    private static (SourceText Text, int Applied)? Settle(string text, Func<string, ImmutableArray<Finding>> lint) =>
        FixRounds.Settle(SourceText.From(text), lint(text), FixSafety.Safe, next => lint(next.ToString()));

    private static Finding Replace(int at, string by) =>
        new(Diagnostic.Create(Rule, Location.None, "found"), new CodeFix("Do", [new TextChange(new TextSpan(at, 1), by)], FixSafety.Safe), []);
}
