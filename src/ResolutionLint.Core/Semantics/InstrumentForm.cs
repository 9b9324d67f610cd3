namespace ResolutionLint.Core.Semantics;

/// <summary>How much of its title names an instrument.</summary>
public enum InstrumentForm
{
    /// <summary>The complete title.</summary>
    Complete,

    /// <summary>A part of the title: its first words alone, or words left out among them.</summary>
    Cut,

    /// <summary>A popular name.</summary>
    Popular,

    /// <summary>The words of the title that mean something, in their order, with other prepositions or articles between them.</summary>
    Inexact,
}
