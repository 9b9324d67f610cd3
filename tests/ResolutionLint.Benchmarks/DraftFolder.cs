using ResolutionLint.LanguageServer.Tests;

namespace ResolutionLint.Benchmarks;

/// <summary>A folder of generated drafts that goes when it is done with, or one that was there before and stays.</summary>
internal sealed class DraftFolder : IDisposable
{
    private readonly bool isOurs;

    private DraftFolder(string path, bool isOurs)
    {
        Path = path;
        this.isOurs = isOurs;
    }

    public string Path { get; }

    public static DraftFolder Of(MeasureOptions options)
    {
        if (options.Folder is { } given)
            return new DraftFolder(given, isOurs: false);

        var root = Directory.CreateTempSubdirectory("reslint-drafts-").FullName;

        // Of the length that drafts have, in both formats, some under settings of their own, and here and there what is no draft.
        for (var i = 0; i < options.Drafts; i++)
        {
            var folder = Directory.CreateDirectory(System.IO.Path.Combine(root, $"session-{i % 10}")).FullName;
            var path = System.IO.Path.Combine(folder, $"draft-{i:0000}{(i % 7 == 0 ? ".md" : ".txt")}");
            File.WriteAllText(path, i % 50 == 49
                ? "Minutes of a meeting on the drafts of this folder.\n"
                : GeneratedDraft.Create(options.Seed + i, 15 + (i % 40), i % 5 == 0 ? "\r\n" : "\n", i % 7 == 0));
        }

        File.WriteAllText(System.IO.Path.Combine(root, "session-3", ".editorconfig"), "[*]\nresolution_diagnostic.RL5001.severity = error\n");
        return new DraftFolder(root, isOurs: true);
    }

    public void Dispose()
    {
        if (isOurs)
            Directory.Delete(Path, recursive: true);
    }
}
