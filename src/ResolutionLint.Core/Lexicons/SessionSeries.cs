namespace ResolutionLint.Core.Lexicons;

/// <summary>The series in which an organ counts its sessions.</summary>
public enum SessionSeries
{
    /// <summary>Regular sessions: 55/25.</summary>
    Regular,

    /// <summary>Special sessions: S-24/2.</summary>
    Special,

    /// <summary>Emergency special sessions of the General Assembly: ES-10/15.</summary>
    EmergencySpecial,
}
