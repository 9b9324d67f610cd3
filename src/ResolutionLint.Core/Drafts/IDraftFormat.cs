namespace ResolutionLint.Core.Drafts;

/// <summary>Knows how the files of one format hold drafts.</summary>
public interface IDraftFormat
{
    /// <summary>Whether the format is the one of a file.</summary>
    /// <param name="path">Path or name of the file; only its extension counts.</param>
    bool CanOpen(string path);

    /// <summary>Opens a draft. It can be used from several threads at a time.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Its path or name, for reports.</param>
    /// <exception cref="UnreadableDraftException">The file holds no draft that could be read.</exception>
    Draft Open(byte[] bytes, string path);
}
