namespace ResolutionLint.Rules.Form;

/// <summary>Where a reference to a paragraph says that it stands.</summary>
public enum ParagraphSide
{
    /// <summary>"above".</summary>
    Above,

    /// <summary>"below".</summary>
    Below,

    /// <summary>"of the present resolution".</summary>
    Anywhere,
}
