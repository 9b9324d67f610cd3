namespace ResolutionLint.Rules.Openings;

/// <summary>Whether two directive paragraphs address the same.</summary>
internal enum AddresseeRelation
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>One shares words with the other, or one is no body by its name: "States", "States and relevant organizations".</summary>
    Unclear,

    /// <summary>Bodies whose names have nothing in common.</summary>
    Other,
}
