using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Reports paragraphs with the wrong closing mark: each of them, or once for a text that uses another mark throughout.</summary>
internal static class ClosingFaults
{
    // So many that chance is no longer an explanation.
    private const int FewestForAHabit = 3;

    /// <summary>Reports what is wrong among the closing marks of a part of the text.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="wrong">The paragraphs that close with the wrong mark, in order.</param>
    /// <param name="looked">How many paragraphs were looked at.</param>
    /// <param name="right">The mark that is due.</param>
    public static void Report(
        ReportingContext context, DiagnosticDescriptor rule, ImmutableArray<ClosingMark> wrong, int looked, char right)
    {
        var isHabit = wrong.Length >= FewestForAHabit && wrong.Length == looked && wrong.All(closing => closing.Mark == wrong[0].Mark);
        var reported = isHabit ? 1 : wrong.Length;

        foreach (var closing in wrong[..reported])
        {
            var mended = isHabit ? wrong : [closing];
            var fix = new CodeFix($"End with '{right}'", [.. mended.Select(one => one.ReplaceWith(right))], FixSafety.Safe);
            var related = mended.Skip(1).Select(one => new RelatedLocation(one.LastWord, "The same mark closes this paragraph."));
            context.Report(rule, closing.LastWord, fix, [.. related]);
        }
    }
}
