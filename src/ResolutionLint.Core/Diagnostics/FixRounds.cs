using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Applies fixes and looks at the text again, until none is left: what is fixed twice is the same as what is fixed once.</summary>
public static class FixRounds
{
    /// <summary>How often that is done. Fixes that wait for others need a few rounds; those that undo one another would go on for ever.</summary>
    private const int Most = 20;

    /// <summary>Fixes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Its findings, of which those are fixed that are to be.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <param name="lint">Gives the findings of a text after a round, as <paramref name="findings"/> are those of the first; it may choose, and be stopped.</param>
    /// <returns>The text, the same where nothing was fixed, and how many fixes were made; null where the fixes undo one another.</returns>
    public static (SourceText Text, int Applied)? Settle(
        SourceText text, ImmutableArray<Finding> findings, FixSafety upTo, Func<SourceText, ImmutableArray<Finding>> lint) =>
        Settle(new TextDraft(string.Empty, text, new PlainTextReader()), findings, upTo, draft => lint(draft.Text)) is { } settled
            ? (settled.Text, settled.Applied)
            : null;

    /// <summary>Fixes a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="findings">Its findings, of which those are fixed that are to be; the draft takes the edits of their fixes.</param>
    /// <param name="upTo"><see cref="FixSafety.Safe"/> for safe fixes only, <see cref="FixSafety.Unsafe"/> for all.</param>
    /// <param name="lint">Gives the findings of a draft after a round.</param>
    /// <exception cref="InvalidOperationException">The format has made other edits than it was asked for.</exception>
    /// <returns>The draft after the fixes, its text as edits made it of the first, and how many fixes were made; null where the fixes undo one another.</returns>
    public static (Draft Draft, SourceText Text, int Applied)? Settle(
        Draft draft, ImmutableArray<Finding> findings, FixSafety upTo, Func<Draft, ImmutableArray<Finding>> lint)
    {
        var (text, total) = (draft.Text, 0);

        for (var round = 0; round < Most; round++)
        {
            var (changes, applied) = FixApplier.Choose(text, findings, upTo);
            var next = text.WithChanges(changes);

            if (applied == 0 || next.ContentEquals(text))
                return (draft, text, total);

            (draft, text, total) = (draft.WithChanges(changes), next, total + applied);

            if (!draft.Text.ContentEquals(text))
                throw new InvalidOperationException("the document does not say after the fixes what they were to make of it");

            findings = lint(draft);
        }

        return null;
    }
}
