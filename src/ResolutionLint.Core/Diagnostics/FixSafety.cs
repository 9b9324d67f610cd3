namespace ResolutionLint.Core.Diagnostics;

/// <summary>Whether a fix may be applied without asking.</summary>
public enum FixSafety
{
    /// <summary>The rule offers no fix.</summary>
    None,

    /// <summary>The fix cannot change what the text means.</summary>
    Safe,

    /// <summary>The fix is likely right, and the drafter has to look.</summary>
    Unsafe,
}
