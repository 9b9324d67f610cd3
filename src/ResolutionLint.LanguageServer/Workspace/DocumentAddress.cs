namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Addresses of documents, as the client writes them, and paths of files.</summary>
internal static class DocumentAddress
{
    private const string FileScheme = "file";

    /// <summary>Whether an address is that of a file.</summary>
    public static bool IsFile(string address) => address.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a draft can be written there: in a file, or in a text that is none yet. The rest is for reading, such as what git remembers.</summary>
    public static bool IsDraft(string address) => IsFile(address) || address.StartsWith("untitled:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute path of an address; null for what is no file, such as an untitled draft.</summary>
    public static string? ToPath(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != FileScheme || !IsFile(address))
            return null;

        // Some clients write the colon of a drive as %3A, which Uri takes for part of a name.
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        var hasDrive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';

        return uri.Host.Length > 0 ? Path.GetFullPath($"//{uri.Host}{path}")
            : Path.GetFullPath(hasDrive && OperatingSystem.IsWindows() ? path[1..] : path);
    }

    /// <summary>The address of a file.</summary>
    public static string FromPath(string path)
    {
        var slashed = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        var escaped = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        return slashed.StartsWith('/') ? $"file://{escaped}" : $"file:///{escaped}";
    }

    /// <summary>The name that an untitled draft has: what stands behind the scheme, without folders.</summary>
    public static string NameOf(string address)
    {
        var name = Uri.UnescapeDataString(address[(address.LastIndexOfAny(['/', ':']) + 1)..]);
        return name.Length > 0 ? name : "untitled";
    }
}
