using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>A key and its value, with their places in the file.</summary>
internal sealed record EditorConfigEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);
