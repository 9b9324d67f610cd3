using System.Runtime.InteropServices;

namespace ResolutionLint.Cli.Files;

/// <summary>One of several equal shares of the files. Which share a file is in depends on its path only, not on what other files there are.</summary>
/// <param name="Index">1-based.</param>
/// <param name="Count">How many shares there are.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>Whether a file is in this share.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="currentDirectory">What its path is taken relative to, so that every machine gives the same answer.</param>
    public bool Contains(string path, string currentDirectory) => Hash(RelativePath.Of(path, currentDirectory)) % (uint)Count == (uint)(Index - 1);

    /// <summary>FNV-1a; the hash of the framework differs from process to process.</summary>
    private static uint Hash(string path)
    {
        var hash = 2166136261u;

        foreach (var value in MemoryMarshal.AsBytes(path.AsSpan()))
            hash = (hash ^ value) * 16777619u;

        return hash ^ (hash >> 15);
    }
}
