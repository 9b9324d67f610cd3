namespace ResolutionLint.Core.Semantics;

/// <summary>How much of its title names an instrument.</summary>
public enum InstrumentForm
{
    /// <summary>The complete title.</summary>
    Complete,

    /// <summary>The first words of the title, with the rest left out.</summary>
    Cut,

    /// <summary>A popular name.</summary>
    Popular,

    /// <summary>The words of the title that mean something, in their order, with other prepositions or articles between them.</summary>
    Inexact,
}
