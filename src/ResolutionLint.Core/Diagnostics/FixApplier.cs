using System.Collections;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Applies the fixes that findings carry.</summary>
public static class FixApplier
{
    /// <summary>
    /// Applies fixes in the order of the findings; one that touches the edits of another before it is left for the next round,
    /// and so is one whose edits lie outside the text or overlap one another. The cost is linear in the text and the edits.
    /// </summary>
    /// <param name="text">The text that the findings are of.</param>
    /// <param name="findings">The findings; fixes of silent ones are not applied.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <returns>The new text, and how many fixes went into it.</returns>
    public static (SourceText Text, int Applied) Apply(SourceText text, ImmutableArray<Finding> findings, FixSafety upTo)
    {
        var (changes, applied) = Choose(text, findings, upTo);
        return (text.WithChanges(changes), applied);
    }

    /// <summary>The edits that <see cref="Apply"/> makes.</summary>
    /// <param name="text">The text that the findings are of.</param>
    /// <param name="findings">The findings; fixes of silent ones are not applied.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <returns>The edits in the order of the text, and how many fixes they are of.</returns>
    public static (ImmutableArray<TextChange> Changes, int Applied) Choose(SourceText text, ImmutableArray<Finding> findings, FixSafety upTo)
    {
        var changes = new List<TextChange>();
        var applied = 0;

        // One bit for each place, the one behind the last character included: edits that touch share a place.
        var taken = new BitArray(text.Length + 1);

        foreach (var finding in findings)
        {
            if (WantedFix(finding, upTo) is not { } fix || !TryTake(taken, fix.Changes))
                continue;

            changes.AddRange(fix.Changes);
            applied++;
        }

        return ([.. changes.OrderBy(change => change.Span.Start)], applied);
    }

    private static CodeFix? WantedFix(Finding finding, FixSafety upTo) =>
        finding.Fix is { Changes.Length: > 0 } fix && fix.Safety <= upTo && finding.Severity != DiagnosticSeverity.Hidden ? fix : null;

    private static bool TryTake(BitArray taken, ImmutableArray<TextChange> changes)
    {
        for (var i = 0; i < changes.Length; i++)
        {
            if (TryTake(taken, changes[i].Span))
                continue;

            foreach (var change in changes.AsSpan(0, i))
                Set(taken, change.Span, false);

            return false;
        }

        return true;
    }

    private static bool TryTake(BitArray taken, TextSpan span)
    {
        if (span.End >= taken.Length)
            return false;

        for (var place = span.Start; place <= span.End; place++)
        {
            if (taken[place])
                return false;
        }

        Set(taken, span, true);
        return true;
    }

    private static void Set(BitArray taken, TextSpan span, bool value)
    {
        for (var place = span.Start; place <= span.End; place++)
            taken[place] = value;
    }
}
