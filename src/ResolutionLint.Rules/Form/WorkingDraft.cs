using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>What drafts under negotiation have that others have not.</summary>
internal static class WorkingDraft
{
    /// <summary>Whether a paragraph of a working draft may not stay: it is bracketed, inserted or an alternative.</summary>
    public static bool IsOpen(DocumentContext context, TextNode paragraph) =>
        context.Stage == DraftStage.Working
        && (paragraph.Label is { IsInserted: true }
            || paragraph.Label is { Text: ['[', ..] }
            || paragraph.Text.Text is ['[', ..]);
}
