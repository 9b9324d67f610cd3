using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>A stretch of a run, or something that is put between two of them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters; of marks, the markup; empty for what is no text.</param>
internal readonly record struct Fragment(FragmentKind Kind, string Text)
{
    /// <summary>The run that new words look like; null for what is no new words.</summary>
    public MarkupElement? Look { get; init; }

    /// <summary>Whether it is part of the run as it was.</summary>
    public bool IsOld => Kind is FragmentKind.Kept or FragmentKind.Deleted;
}
