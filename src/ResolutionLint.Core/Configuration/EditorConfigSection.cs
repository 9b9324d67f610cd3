using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>A section of an <c>.editorconfig</c> with its entries.</summary>
/// <param name="Header">The header line as written, without blanks around; empty for what stands before the first header.</param>
/// <param name="Glob">The pattern in the header; null where there is none or where it is malformed.</param>
/// <param name="Fault">What is wrong with the header; null where nothing is.</param>
/// <param name="HeaderSpan">Its characters.</param>
/// <param name="Entries">Its keys in order, those of other tools included.</param>
internal sealed record EditorConfigSection(
    string Header,
    string? Glob,
    string? Fault,
    TextSpan HeaderSpan,
    ImmutableArray<EditorConfigEntry> Entries)
{
    /// <summary>The entries that are ours.</summary>
    public IEnumerable<EditorConfigEntry> OwnEntries => Entries.Where(entry => ConfigurationKeys.IsOurs(entry.Key));
}
