using System.Collections.Frozen;
using ResolutionLint.Cli.Baselines;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Changes;

/// <summary>Tells which findings of a draft a change has to do with.</summary>
internal static class TouchedPlaces
{
    /// <summary>
    /// The findings that a change has nothing to do with: their paragraph reads as it did, and they were there before.
    /// A paragraph that has changed counts whole, with all its sub-paragraphs; what a change spoils in a neighbour, such as its closing mark, counts too.
    /// </summary>
    /// <param name="before">The draft before the change.</param>
    /// <param name="now">The draft after it.</param>
    public static FrozenSet<Finding> Untouched(FileReport before, FileReport now)
    {
        var paragraphs = before.Paragraphs.TextsOf(before.Text).ToHashSet(StringComparer.Ordinal);
        var texts = now.Paragraphs.TextsOf(now.Text);
        var known = new KnownFindings(before.Findings.Select(finding => FindingIdentities.Of(before, finding)));

        return known.Sort(now).Known
            .Select(finding => finding.Finding)
            .Where(finding => now.Paragraphs.WholeAt(finding.Span.Start) is var whole && (whole < 0 || paragraphs.Contains(texts[whole])))
            .ToFrozenSet();
    }
}
