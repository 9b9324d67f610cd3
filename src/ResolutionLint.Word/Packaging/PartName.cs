namespace ResolutionLint.Word.Packaging;

/// <summary>Names of parts, written without the slash that they begin with. Letters of either case are the same.</summary>
internal static class PartName
{
    public const string ContentTypes = "[Content_Types].xml";

    /// <summary>The part that holds the relationships of another; those of the package where the name is empty.</summary>
    public static string OfRelationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The name of a part that an archive has under some name: characters that have no place there are written with percent signs.</summary>
    public static string OfEntry(string name) => Uri.UnescapeDataString(name.Replace('\\', '/').TrimStart('/'));

    /// <summary>The name as archives, relationships and lists of content types have it.</summary>
    public static string Written(string part) => string.Join('/', part.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The name of a part that a relationship of another one leads to; null where it leads out of the package.</summary>
    public static string? Resolve(string source, string target)
    {
        var folders = new List<string>();
        var path = target.StartsWith('/') ? target : Written(FolderOf(source)) + target;

        foreach (var segment in Uri.UnescapeDataString(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(segment => segment != "."))
        {
            if (segment != "..")
                folders.Add(segment);
            else if (folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else
                return null;
        }

        return string.Join('/', folders);
    }

    /// <summary>A part as one beside it is told to find it.</summary>
    public static string FileOf(string part) => part[(part.LastIndexOf('/') + 1)..];

    /// <summary>The folder of a part, with its slash; empty at the top.</summary>
    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];
}
