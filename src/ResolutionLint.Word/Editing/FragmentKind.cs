namespace ResolutionLint.Word.Editing;

/// <summary>What becomes of a stretch of a run, or is put between two of them.</summary>
internal enum FragmentKind
{
    /// <summary>It stays as it is.</summary>
    Kept,

    /// <summary>It is taken out.</summary>
    Deleted,

    /// <summary>New words.</summary>
    Inserted,

    /// <summary>The mark that the words of a comment begin.</summary>
    StartMark,

    /// <summary>The mark that the words of a comment end, and the reference to it.</summary>
    EndMark,
}
