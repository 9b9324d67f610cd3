using System.Security.Cryptography;
using System.Text;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Baselines;

/// <summary>What a finding is known by as one short word, for programs that compare runs.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprints of all findings of a file, known and suppressed ones too. No two are the same.</summary>
    public static IReadOnlyDictionary<Finding, string> Of(FileReport file)
    {
        var fingerprints = new Dictionary<Finding, string>(ReferenceEqualityComparer.Instance);
        var met = new Dictionary<FindingIdentity, int>();

        foreach (var finding in All(file))
        {
            var identity = FindingIdentities.Of(file, finding);
            var occurrence = met.GetValueOrDefault(identity);
            met[identity] = occurrence + 1;
            fingerprints[finding] = Of(identity, occurrence);
        }

        return fingerprints;
    }

    /// <summary>The fingerprint of what is not in its file any more: behind all that is known by the same and still there.</summary>
    /// <param name="identity">What it was known by.</param>
    /// <param name="file">The file; null where it is gone too.</param>
    /// <param name="index">Which of several that are gone and known by the same, from 0.</param>
    public static string OfGone(FindingIdentity identity, FileReport? file, int index) =>
        Of(identity, index + (file is null ? 0 : All(file).Count(finding => FindingIdentities.Of(file, finding) == identity)));

    /// <summary>A fingerprint that tells files apart too.</summary>
    public static string InFile(string path, string fingerprint) => Hash($"{path}\n{fingerprint}");

    private static string Of(FindingIdentity identity, int occurrence) =>
        Hash($"{identity.Rule}\n{identity.Words}\n{identity.Around}\n{occurrence}");

    private static IEnumerable<Finding> All(FileReport file) =>
        file.Findings
            .Concat(file.Known.Select(known => known.Finding))
            .Concat(file.Suppressed.Select(suppressed => suppressed.Finding))
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Span.Length);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
