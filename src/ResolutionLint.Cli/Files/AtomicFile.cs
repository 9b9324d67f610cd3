namespace ResolutionLint.Cli.Files;

/// <summary>Writes a file whole or not at all: the new one is written beside it, flushed to the disk, and put in its place.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces the bytes of a file.</summary>
    /// <param name="path">The file; where it is a link, what the link leads to is replaced.</param>
    /// <param name="expected">The bytes that it has to have still.</param>
    /// <param name="bytes">Its new bytes.</param>
    /// <exception cref="IOException">The file cannot be written, or has been changed meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> bytes)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        RefuseReadOnly(target);
        var beside = Beside(target);

        try
        {
            Write(beside, bytes);
            KeepMode(target, beside);

            if (!FileBytes.Read(target).AsSpan().SequenceEqual(expected))
                throw new IOException("it was changed by someone else meanwhile");

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="IOException">The file cannot be written, or has been written meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">Its folder may not be written.</exception>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = Beside(path);

        try
        {
            Write(beside, bytes);
            File.Move(beside, path, overwrite: false);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes a file, whether it and its folder are there or not. A pipe or device is written to, since no file can take its place.</summary>
    /// <param name="path">The file; where it is a link, what the link leads to is replaced.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Put(string path, ReadOnlySpan<byte> bytes)
    {
        if (WritesThrough(path, bytes))
            return;

        if (FileBytes.ReadIfThere(path) is { } expected)
            Replace(path, expected, bytes);
        else
            CreateWithFolder(path, bytes);
    }

    private static bool WritesThrough(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path))
            return false;

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

        if (stream.CanSeek && !path.StartsWith("/dev/", StringComparison.Ordinal))
            return false;

        stream.Write(bytes);
        return true;
    }

    private static void CreateWithFolder(string path, ReadOnlySpan<byte> bytes)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);

        Create(path, bytes);
    }

    /// <summary>A new file in its place would not be stopped by this, but whoever set the mode meant it.</summary>
    private static void RefuseReadOnly(string path)
    {
        const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

        var isReadOnly = OperatingSystem.IsWindows()
            ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
            : (File.GetUnixFileMode(path) & Writable) == 0;

        if (isReadOnly)
            throw new IOException("it is read-only");
    }

    private static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? ".", $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void KeepMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
    }
}
