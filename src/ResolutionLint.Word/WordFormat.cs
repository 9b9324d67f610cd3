using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word;

/// <summary>Word documents and templates, with macros or without; macros are left as they are and never run.</summary>
/// <param name="view">How tracked changes are looked at.</param>
public sealed class WordFormat(WordView view = WordView.Accepted) : IDraftFormat
{
    // What Word wrote before 2007 is no package, and is told so.
    private static readonly string[] Extensions = [".docx", ".docm", ".dotx", ".dotm", ".doc"];

    /// <inheritdoc/>
    public bool CanOpen(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Draft Open(byte[] bytes, string path)
    {
        if (bytes.Length == 0)
            throw new UnreadableDraftException(EngineRules.EmptyInput);

        if (ForeignFile.Of(bytes) is { } fault)
            throw fault;

        var draft = new WordDraft(path, WordPackage.Open(bytes), view);
        return draft.Marked.Text.AsSpan().IsWhiteSpace() ? throw new UnreadableDraftException(EngineRules.EmptyInput) : draft;
    }
}
