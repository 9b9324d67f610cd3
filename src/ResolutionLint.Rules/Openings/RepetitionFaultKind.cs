namespace ResolutionLint.Rules.Openings;

/// <summary>What can be wrong with the also or further of an opener.</summary>
internal enum RepetitionFaultKind
{
    /// <summary>The opener repeats that of the paragraph before and says nothing of it.</summary>
    Missing,

    /// <summary>It stands where no paragraph before opens with the verb.</summary>
    Orphan,

    /// <summary>It stands where the paragraph before addresses somebody else.</summary>
    OtherAddressee,

    /// <summary>It is not the one whose turn it is.</summary>
    OutOfOrder,
}
