using Microsoft.CodeAnalysis.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Proposals;

/// <summary>What stands on the line before the caret.</summary>
internal static class TypedText
{
    public static string Before(AnalyzedDocument document, int offset)
    {
        var lines = document.Snapshot.Lines;
        return document.Snapshot.Text.ToString(TextSpan.FromBounds(lines.GetStart(lines.GetPosition(offset).Line), offset));
    }

    /// <summary>The edit that puts words in the place of what was typed of them.</summary>
    public static LspTextEdit Replace(AnalyzedDocument document, int offset, int typed, string words) =>
        new(document.ToRange(new TextSpan(offset - typed, typed)), words);
}
