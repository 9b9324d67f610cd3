using System.Collections.Immutable;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Baselines;

/// <summary>The findings that a repository lives with for now.</summary>
/// <param name="Path">The file that they are kept in, absolute.</param>
/// <param name="Files">What is known in each file; paths are relative to the folder of the baseline, with slashes.</param>
internal sealed record Baseline(string Path, IReadOnlyDictionary<string, List<FindingIdentity>> Files)
{
    private string Folder => System.IO.Path.GetDirectoryName(Path) ?? ".";

    /// <summary>A baseline that knows nothing yet.</summary>
    public static Baseline Empty(string path) => new(path, new Dictionary<string, List<FindingIdentity>>());

    /// <summary>All that a run found, and what was known of files that are there and were no part of it.</summary>
    /// <param name="run">The files of the run.</param>
    public Baseline With(IEnumerable<FileReport> run)
    {
        var files = run
            .ToLookup(KeyOf, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.SelectMany(IdentitiesIn).ToList(), StringComparer.Ordinal);

        foreach (var (file, findings) in Files.Where(file => IsThere(file.Key)))
            files.TryAdd(file, findings);

        return this with { Files = files };
    }

    /// <summary>Tells new findings from known ones. What is known of a file that is gone goes to the file that it has become.</summary>
    /// <param name="run">The files of the run.</param>
    /// <param name="isOurs">Whether this run tells what is left of a file that is gone, by its absolute path, and not another that looks at another share.</param>
    /// <returns>The files with what is known apart, and what was not met.</returns>
    public (ImmutableArray<FileReport> Files, ImmutableArray<GoneFinding> Gone) Apply(IEnumerable<FileReport> run, Func<string, bool> isOurs)
    {
        var files = run.ToArray();
        var known = Files.ToDictionary(file => file.Key, file => new KnownFindings(file.Value), StringComparer.Ordinal);
        var met = files.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var vanished = Files.Where(file => !met.Contains(file.Key) && !IsThere(file.Key)).ToList();
        var renamed = new RenamedFiles(vanished);

        for (var i = 0; i < files.Length; i++)
        {
            var key = KeyOf(files[i]);

            if ((known.ContainsKey(key) ? key : renamed.NameBefore(files[i])) is { } name)
                files[i] = known[name].Sort(files[i]);
        }

        var told = met.Where(known.ContainsKey).Concat(vanished.Select(file => file.Key).Where(file => isOurs(FullPathOf(file))));
        return ([.. files], [.. told.SelectMany(file => known[file].Left.Select(finding => new GoneFinding(file, finding)))]);
    }

    private static IEnumerable<FindingIdentity> IdentitiesIn(FileReport file) =>
        file.Findings.Concat(file.Known.Select(known => known.Finding))
            .Where(KnownFindings.CanBeKnown)
            .Select(finding => FindingIdentities.Of(file, finding));

    private bool IsThere(string file) => File.Exists(FullPathOf(file));

    private string KeyOf(FileReport file) => RelativePath.Of(file.FullPath, Folder);

    private string FullPathOf(string file) => System.IO.Path.GetFullPath(file, Folder);
}
