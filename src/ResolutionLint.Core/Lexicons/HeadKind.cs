namespace ResolutionLint.Core.Lexicons;

/// <summary>What a head word that short forms repeat stands for.</summary>
public enum HeadKind
{
    /// <summary>The word is no head word.</summary>
    None,

    /// <summary>A body: Office, Commission.</summary>
    Body,

    /// <summary>An instrument, plan or event: Convention, Agenda.</summary>
    Instrument,
}
