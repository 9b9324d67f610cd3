using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Edits that mend a finding; they travel with it.</summary>
/// <param name="Title">What the fix does, as an instruction: "Replace the full stop with a semicolon".</param>
/// <param name="Changes">The edits, in offsets of the original; they do not overlap.</param>
/// <param name="Safety">Whether the fix can be applied without asking.</param>
public sealed record CodeFix(string Title, ImmutableArray<TextChange> Changes, FixSafety Safety)
{
    /// <summary>A safe fix that replaces one stretch of the original.</summary>
    public static CodeFix Safe(string title, TextSpan span, string replacement) =>
        new(title, [new TextChange(span, replacement)], FixSafety.Safe);

    /// <summary>A fix of one stretch that the drafter has to look at before it is applied.</summary>
    public static CodeFix Unsafe(string title, TextSpan span, string replacement) =>
        new(title, [new TextChange(span, replacement)], FixSafety.Unsafe);
}
