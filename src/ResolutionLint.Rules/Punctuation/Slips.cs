using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>Reports slips one by one, or once where there are so many of a kind that a habit or a conversion made them.</summary>
internal static class Slips
{
    private const int MostSingle = 5;

    /// <summary>Reports what was found in a document.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="slips">The slips in the order of the text.</param>
    /// <param name="title">What the fix does.</param>
    public static void Report(ReportingContext context, DiagnosticDescriptor rule, List<Slip> slips, string title)
    {
        var isHabit = slips.Count > MostSingle;

        foreach (var slip in slips.Take(isHabit ? 1 : MostSingle))
        {
            var all = isHabit ? slips : [slip];
            var fix = new CodeFix(title, [.. all.Select(one => one.Change)], FixSafety.Safe);
            var related = all.Skip(1).Select(other => new RelatedLocation(other.Span, "Here is another."));
            context.Report(rule, slip.Span, fix, [.. related], slip.Arguments);
        }
    }
}
