namespace ResolutionLint.Word;

/// <summary>How tracked changes are looked at.</summary>
public enum WordView
{
    /// <summary>As if all of them had been accepted.</summary>
    Accepted,

    /// <summary>As if all of them had been rejected.</summary>
    Original,
}
