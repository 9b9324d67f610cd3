using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>An <c>.editorconfig</c> as it is written, with the places of everything in it.</summary>
internal sealed class EditorConfigFile
{
    public EditorConfigFile(string path, SourceText source, LineMap lines, ImmutableArray<EditorConfigSection> sections)
    {
        Path = path;
        Source = source;
        Lines = lines;
        Sections = sections;
        IsRoot = sections[0].Entries.Any(entry =>
            entry.Key.Equals("root", StringComparison.OrdinalIgnoreCase) && entry.Value.Equals("true", StringComparison.OrdinalIgnoreCase));
    }

    public string Path { get; }

    public SourceText Source { get; }

    public LineMap Lines { get; }

    /// <summary>The sections in order; the first holds what stands before any header.</summary>
    public ImmutableArray<EditorConfigSection> Sections { get; }

    public bool IsRoot { get; }

    /// <summary>Whether any section that can match holds a key of ours.</summary>
    public bool HasSettings => Sections.Any(section => section.Glob is not null && section.OwnEntries.Any());

    /// <summary>The absolute paths of the folders of house rules that the file names.</summary>
    public IEnumerable<string> HouseFolders =>
        from section in Sections
        from entry in section.OwnEntries
        where entry.Key.Equals(ConfigurationKeys.Rules, StringComparison.OrdinalIgnoreCase) && entry.Value.Length > 0 && !ConfigurationValues.IsUnset(entry.Value)
        select ToFullPath(entry.Value);

    /// <summary>The absolute path of a file that a setting names by its path from here.</summary>
    public string ToFullPath(string path) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? string.Empty, path));

    /// <summary>The path that a value written by <see cref="ToOwnText"/> stands for.</summary>
    public static string ReadPath(string value) => Uri.UnescapeDataString(value);

    /// <summary>
    /// The file cut down to root, the sections that can match and our keys in them. Roslyn's reader is given this instead of
    /// the original, because it hangs the keys under a malformed header on the section before, and each section costs it time.
    /// It does not tell which file a value is from, so paths are made absolute, and escaped, since its values end at a number sign.
    /// </summary>
    public string ToOwnText()
    {
        var text = new StringBuilder();

        if (IsRoot)
            text.Append("root = true\n");

        foreach (var section in Sections.Where(section => section.Glob is not null && section.OwnEntries.Any()))
        {
            text.Append('[').Append(section.Glob).Append("]\n");

            foreach (var entry in section.OwnEntries)
                text.Append(entry.Key).Append(" = ").Append(ValueOf(entry)).Append('\n');
        }

        return text.ToString();
    }

    private string ValueOf(EditorConfigEntry entry) =>
        ConfigurationKeys.IsPath(entry.Key) && entry.Value.Length > 0 && !ConfigurationValues.IsUnset(entry.Value)
            ? Uri.EscapeDataString(ToFullPath(entry.Value))
            : entry.Value;
}
