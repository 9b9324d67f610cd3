using System.Runtime.InteropServices;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Baselines;

/// <summary>Findings that are known already; each is met once.</summary>
internal sealed class KnownFindings
{
    /// <summary>What says that something could not be looked at hides what else there is, and is never known.</summary>
    private static readonly string[] NeverKnown = [EngineRules.UnreadableInput, EngineRules.FailedCheck, EngineRules.FailedDocument];

    private readonly Dictionary<(string Rule, string Words), List<FindingIdentity>> left = [];

    public KnownFindings(IEnumerable<FindingIdentity> findings)
    {
        foreach (var finding in findings)
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(left, (finding.Rule, finding.Words), out _);
            (same ??= []).Add(finding);
        }
    }

    /// <summary>Those that were not met.</summary>
    public IEnumerable<FindingIdentity> Left => left.Values.SelectMany(same => same);

    /// <summary>Whether a finding can be known at all.</summary>
    public static bool CanBeKnown(Finding finding) => !NeverKnown.Contains(finding.Id, StringComparer.Ordinal);

    /// <summary>
    /// Tells the new findings of a file from the known ones: first those in the same words around, then those that mark the same words still,
    /// so that an edit beside a finding does not make it new.
    /// </summary>
    public FileReport Sort(FileReport file) => Meet(Meet(file, isSameAround: true), isSameAround: false);

    /// <summary>Sorts the findings of those files, among several, that share what is known.</summary>
    public void Sort(FileReport[] files, Func<FileReport, bool> shares)
    {
        foreach (var isSameAround in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < files.Length; i++)
            {
                if (shares(files[i]))
                    files[i] = Meet(files[i], isSameAround);
            }
        }
    }

    private FileReport Meet(FileReport file, bool isSameAround)
    {
        if (left.Count == 0 || file.Findings.IsEmpty)
            return file;

        var met = file.Findings.ToLookup(finding => CanBeKnown(finding) && Take(FindingIdentities.Of(file, finding), isSameAround));
        var known = file.Known.Concat(met[true].Select(finding => new KnownFinding(finding, isSameAround)));

        return file with
        {
            Findings = [.. met[false]],
            Known = [.. known.OrderBy(finding => finding.Finding.Span.Start)],
        };
    }

    private bool Take(FindingIdentity finding, bool isSameAround)
    {
        if (!left.TryGetValue((finding.Rule, finding.Words), out var same))
            return false;

        var index = isSameAround ? same.IndexOf(finding) : same.Count - 1;

        if (index < 0)
            return false;

        same.RemoveAt(index);
        return true;
    }
}
