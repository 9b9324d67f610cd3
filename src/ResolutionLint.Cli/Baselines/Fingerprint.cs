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

    /// <summary>The fingerprints of what is not in its file any more: behind all that is known by the same and still there.</summary>
    /// <param name="gone">What is gone from the file.</param>
    /// <param name="file">The file; null where it is gone too.</param>
    public static IEnumerable<(FindingIdentity Identity, string Fingerprint)> OfGone(IEnumerable<FindingIdentity> gone, FileReport? file)
    {
        var met = file is null ? [] : All(file).CountBy(finding => FindingIdentities.Of(file, finding)).ToDictionary();

        foreach (var identity in gone)
        {
            var occurrence = met.GetValueOrDefault(identity);
            met[identity] = occurrence + 1;
            yield return (identity, Of(identity, occurrence));
        }
    }

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
