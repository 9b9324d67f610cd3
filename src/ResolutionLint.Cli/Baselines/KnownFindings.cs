using System.Runtime.InteropServices;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Baselines;

/// <summary>Findings that are known already; each is met once.</summary>
internal sealed class KnownFindings
{
    /// <summary>So many of the same words are looked through for one that an edit has moved; a draft with more of them is no draft.</summary>
    private const int MostCompared = 50;

    /// <summary>What says that something could not be looked at hides what else there is, and is never known.</summary>
    private static readonly string[] NeverKnown = [EngineRules.UnreadableInput, EngineRules.FailedCheck, EngineRules.FailedDocument];

    private readonly Dictionary<FindingIdentity, int> left = [];

    public KnownFindings(IEnumerable<FindingIdentity> findings)
    {
        foreach (var finding in findings)
            CollectionsMarshal.GetValueRefOrAddDefault(left, finding, out _)++;
    }

    /// <summary>Those that were not met.</summary>
    public IEnumerable<FindingIdentity> Left => left.SelectMany(finding => Enumerable.Repeat(finding.Key, finding.Value));

    /// <summary>Whether a finding can be known at all.</summary>
    public static bool CanBeKnown(Finding finding) => !NeverKnown.Contains(finding.Id, StringComparer.Ordinal);

    /// <summary>
    /// Tells the new findings of a file from the known ones: first those in the same words around, then those that mark the same words still
    /// and stand near the same ones, so that an edit beside a finding does not make it new.
    /// </summary>
    public FileReport Sort(FileReport file)
    {
        if (left.Count == 0 || file.Findings.IsEmpty)
            return file;

        var findings = file.Findings.Select(finding => (Finding: finding, Identity: FindingIdentities.Of(file, finding)));
        var same = findings.ToLookup(found => CanBeKnown(found.Finding) && Take(found.Identity));
        var sameWords = left.Keys.GroupBy(known => (known.Rule, known.Words)).ToDictionary(known => known.Key, known => known.ToList());
        var near = same[false].ToLookup(found => CanBeKnown(found.Finding) && TakeNear(found.Identity, sameWords));
        var known = file.Known
            .Concat(same[true].Select(found => new KnownFinding(found.Finding, IsUnchanged: true)))
            .Concat(near[true].Select(found => new KnownFinding(found.Finding, IsUnchanged: false)));

        return file with
        {
            Findings = [.. near[false].Select(found => found.Finding)],
            Known = [.. known.OrderBy(finding => finding.Finding.Span.Start)],
        };
    }

    private bool TakeNear(FindingIdentity finding, Dictionary<(string Rule, string Words), List<FindingIdentity>> sameWords)
    {
        if (!sameWords.TryGetValue((finding.Rule, finding.Words), out var others))
            return false;

        others.RemoveAll(other => !left.ContainsKey(other));
        return others.Take(MostCompared).FirstOrDefault(finding.IsNear) is { Rule: not null } met && Take(met);
    }

    private bool Take(FindingIdentity finding)
    {
        if (!left.TryGetValue(finding, out var count))
            return false;

        if (count == 1)
            left.Remove(finding);
        else
            left[finding] = count - 1;

        return true;
    }
}
