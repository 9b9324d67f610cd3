using System.Collections.Immutable;
using System.Globalization;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Drafts;

/// <summary>All formats that drafts are read in.</summary>
/// <param name="formats">The formats; the first that can open a file does, and the last opens everything.</param>
public sealed class DraftFormats(IEnumerable<IDraftFormat> formats)
{
    private readonly ImmutableArray<IDraftFormat> formats = [.. formats];

    /// <summary>Opens a draft.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Its path or name; the extension chooses the format.</param>
    /// <exception cref="UnreadableDraftException">The file holds no draft that could be read.</exception>
    public Draft Open(byte[] bytes, string path) => bytes.Length > SourceTextLoader.MaxBytes
        ? throw new UnreadableDraftException(EngineRules.OversizedInput, Megabytes())
        : formats.First(format => format.CanOpen(path)).Open(bytes, path);

    private static string Megabytes() => (SourceTextLoader.MaxBytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture);
}
