using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Cli.Files;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Cli.Registries;

/// <summary>The file that an import adds to, which need not be there yet.</summary>
internal sealed class RegistryTarget
{
    private const string Head =
        """
        # Days of adoption, kept by 'reslint registry import' and read where .editorconfig says resolution_registry = this file.
        # A series, with a star in the place of the number, and under it number and day.

        """;

    private readonly string path;
    private readonly string fullPath;
    private readonly byte[]? bytes;
    private readonly LoadedText? loaded;

    private RegistryTarget(string path, string fullPath, byte[]? bytes)
    {
        this.path = path;
        this.fullPath = fullPath;
        this.bytes = bytes;
        loaded = bytes is null ? null : SourceTextLoader.Load(bytes);
        Registry = RegistryFile.Read(loaded is null ? Head + "\n" : loaded.Text.ToString());
    }

    /// <summary>What the file says.</summary>
    public RegistryFile Registry { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="RequestException">It cannot be read, or holds what would be lost if it were written again.</exception>
    public static RegistryTarget Open(string path, string fullPath)
    {
        try
        {
            var target = new RegistryTarget(path, fullPath, FileBytes.ReadIfThere(fullPath));
            target.RefuseWhatWouldBeLost();
            return target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{path}: this cannot be read: {FileBytes.ReasonOf(exception)}");
        }
    }

    /// <summary>Writes the file with more entries, in its own encoding and with its own line ends.</summary>
    /// <exception cref="RequestException">It cannot be written; it is then as it was.</exception>
    public void Add(IEnumerable<RegistryEntry> entries)
    {
        var text = Registry.With(entries);

        if (loaded?.Text.ToString().Contains("\r\n", StringComparison.Ordinal) == true)
            text = text.ReplaceLineEndings("\r\n");

        try
        {
            if (bytes is not null && loaded?.Encode(SourceText.From(text)) is { } changed)
                AtomicFile.Replace(fullPath, bytes, changed);
            else
                AtomicFile.Create(fullPath, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{path}: nothing was added, because the file cannot be written: {FileBytes.ReasonOf(exception)}");
        }
    }

    private void RefuseWhatWouldBeLost()
    {
        if (loaded is { IsReadable: false, Problem: not LoadProblem.Empty } or { Problem: LoadProblem.DamagedEncoding })
            throw new RequestException($"{path}: this is no registry, so nothing was added to it");

        if (Registry.Faults is [var fault, ..])
            throw new RequestException($"{path}:{fault.Line + 1}: '{fault.Text}' would be lost, so nothing was added: {fault.Reason}");
    }
}
