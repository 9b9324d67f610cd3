using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>A document at one moment.</summary>
internal sealed class DocumentSnapshot(string uri, string path, string? languageId, int? version, SourceText text)
{
    /// <summary>The language that drafts have in clients that know it.</summary>
    public const string ResolutionLanguage = "un-resolution";

    /// <summary>Its address as the client writes it.</summary>
    public string Uri => uri;

    /// <summary>Its path, or for an untitled draft the path that settings are looked up by, which may be a name only.</summary>
    public string Path => path;

    /// <summary>What the client takes it for; null where it is not open.</summary>
    public string? LanguageId => languageId;

    /// <summary>The client's version of it; null where it is not open.</summary>
    public int? Version => version;

    public SourceText Text => text;

    /// <summary>Its lines as the protocol counts them.</summary>
    public LineMap Lines { get; } = new(text.ToString());

    /// <summary>The line break that it uses first; LF where it is one line.</summary>
    public string LineBreak => Lines.Count < 2 ? "\n" : Text.ToString(TextSpan.FromBounds(Lines.GetSpan(0).End, Lines.GetStart(1)));

    /// <summary>Whether it is written in Markdown, as its reader will take it.</summary>
    public bool IsMarkdown =>
        Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
