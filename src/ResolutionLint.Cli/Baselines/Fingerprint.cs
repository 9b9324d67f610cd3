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

    /// <summary>The fingerprint of a finding of which no text is left.</summary>
    /// <param name="identity">What it was known by.</param>
    /// <param name="occurrence">How many findings of its file that are known by the same stand before it.</param>
    public static string Of(FindingIdentity identity, int occurrence) =>
        Hash($"{identity.Rule}\n{identity.Words}\n{identity.Around}\n{occurrence}");

    /// <summary>A fingerprint that tells files apart too.</summary>
    public static string InFile(string path, string fingerprint) => Hash($"{path}\n{fingerprint}");

    private static IEnumerable<Finding> All(FileReport file) =>
        file.Findings
            .Concat(file.Known.Select(known => known.Finding))
            .Concat(file.Suppressed.Select(suppressed => suppressed.Finding))
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Span.Length);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
