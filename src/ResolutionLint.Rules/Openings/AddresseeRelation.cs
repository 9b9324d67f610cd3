namespace ResolutionLint.Rules.Openings;

/// <summary>Whether two directive paragraphs address the same.</summary>
internal enum AddresseeRelation
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>One holds the other, or one is not named: "States", "States and relevant organizations".</summary>
    Unclear,

    /// <summary>Words that have nothing in common.</summary>
    Other,
}
