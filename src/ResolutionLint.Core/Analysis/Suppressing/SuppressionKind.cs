namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>Where a directive holds.</summary>
internal enum SuppressionKind
{
    /// <summary>From the next line that is not blank to the end of its paragraph.</summary>
    NextLine,

    /// <summary>From here on.</summary>
    Begin,

    /// <summary>It ends what was begun.</summary>
    End,
}
