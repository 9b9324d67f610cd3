using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Severities of a rule that differ from its default for some profiles.</summary>
/// <remarks>Plain arrays: a generic dictionary of two enumerations is compiled at every start, once for all rules.</remarks>
public sealed class ProfileSeverities
{
    private static readonly int Count = Enum.GetValues<Profile>().Length;

    private readonly bool[] isGiven = new bool[Count];
    private readonly DiagnosticSeverity?[] severities = new DiagnosticSeverity?[Count];

    /// <summary>No profile differs from the default.</summary>
    public static ProfileSeverities None { get; } = new();

    /// <summary>These severities and one more.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="severity">Its severity; null switches the rule off there.</param>
    public ProfileSeverities With(Profile profile, DiagnosticSeverity? severity)
    {
        var copy = new ProfileSeverities();
        isGiven.CopyTo(copy.isGiven, 0);
        severities.CopyTo(copy.severities, 0);
        copy.isGiven[(int)profile] = true;
        copy.severities[(int)profile] = severity;
        return copy;
    }

    /// <summary>Finds the severity for a profile; null where the rule is off.</summary>
    /// <returns>False where the default holds.</returns>
    public bool TryGetValue(Profile profile, out DiagnosticSeverity? severity)
    {
        severity = severities[(int)profile];
        return isGiven[(int)profile];
    }
}
