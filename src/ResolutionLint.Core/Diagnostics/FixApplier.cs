using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Applies the fixes that findings carry.</summary>
public static class FixApplier
{
    /// <summary>Applies fixes in the order of the text; one that touches the edits of another before it is left for the next round.</summary>
    /// <param name="text">The text that the findings are of.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <returns>The new text, and how many fixes went into it.</returns>
    public static (SourceText Text, int Applied) Apply(SourceText text, ImmutableArray<Finding> findings, FixSafety upTo)
    {
        var changes = new List<TextChange>();
        var taken = new List<TextSpan>();
        var applied = 0;

        foreach (var finding in findings)
        {
            if (finding.Fix is not { } fix || fix.Safety > upTo || fix.Changes.Any(change => Touches(taken, change.Span)))
                continue;

            changes.AddRange(fix.Changes);
            taken.AddRange(fix.Changes.Select(change => change.Span));
            applied++;
        }

        return (text.WithChanges(changes.OrderBy(change => change.Span.Start)), applied);
    }

    private static bool Touches(List<TextSpan> taken, TextSpan span) =>
        taken.Any(other => other.IntersectsWith(span));
}
