using ResolutionLint.Cli.Baselines;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting.Sarif;

/// <summary>All results of a run, in an order that depends on nothing but the files: by path, then by place.</summary>
internal sealed class SarifResults(RunReport report, string currentDirectory)
{
    private readonly bool isMeasured = report.Baseline is not null;

    public IEnumerable<SarifResult> All =>
        report.Files.SelectMany(ResultsOf).Concat(Gone())
            .OrderBy(result => result.Path, StringComparer.Ordinal)
            .ThenBy(result => result.Start)
            .ThenBy(result => result.Length)
            .ThenBy(result => result.RuleId, StringComparer.Ordinal)
            .ThenBy(result => result.Fingerprint, StringComparer.Ordinal);

    private IEnumerable<SarifResult> ResultsOf(FileReport file)
    {
        var fingerprints = Fingerprint.Of(file);

        return
        [
            .. file.Findings.Select(finding => Result(finding) with { BaselineState = State("new") }),
            .. file.Known.Select(known => Result(known.Finding) with { BaselineState = known.IsUnchanged ? "unchanged" : "updated" }),
            .. file.Suppressed.Select(suppressed => Result(suppressed.Finding) with { Suppression = suppressed, BaselineState = State("new") }),
        ];

        SarifResult Result(Core.Diagnostics.Finding finding) => new(file.Path, finding.Id, fingerprints[finding]) { Found = (file, finding) };
    }

    private string? State(string state) => isMeasured ? state : null;

    private IEnumerable<SarifResult> Gone()
    {
        if (report.Baseline is not { } baseline)
            yield break;

        var folder = Path.GetDirectoryName(Path.GetFullPath(baseline.Path, currentDirectory)) ?? currentDirectory;
        var files = report.Files.ToLookup(file => file.FullPath, StringComparer.Ordinal);

        foreach (var gone in baseline.Gone.GroupBy(gone => gone.Path, gone => gone.Identity))
        {
            var fullPath = Path.GetFullPath(gone.Key, folder);
            var file = files[fullPath].FirstOrDefault();

            foreach (var (identity, fingerprint) in Fingerprint.OfGone(gone, file))
                yield return Absent(file?.Path ?? RelativePath.Of(fullPath, currentDirectory), identity, fingerprint);
        }
    }

    private static SarifResult Absent(string path, FindingIdentity identity, string fingerprint) =>
        new(path, identity.Rule, fingerprint) { BaselineState = "absent", Words = identity.Words };
}
