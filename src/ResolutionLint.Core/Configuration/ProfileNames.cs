using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Configuration;

/// <summary>The names that configuration and rule files have for profiles.</summary>
public static class ProfileNames
{
    private static readonly Dictionary<string, Profile> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["general_assembly"] = Profile.GeneralAssembly,
        ["security_council"] = Profile.SecurityCouncil,
        ["economic_and_social_council"] = Profile.EconomicAndSocialCouncil,
        ["human_rights_council"] = Profile.HumanRightsCouncil,
        ["conference"] = Profile.Conference,
        ["model_un"] = Profile.ModelUnitedNations,
    };

    /// <summary>All names, in the order in which messages list them.</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;

    /// <summary>Finds a profile by its name.</summary>
    /// <returns>False where no profile has this name.</returns>
    public static bool TryParse(string name, out Profile profile) => Names.TryGetValue(name, out profile);

    /// <summary>The profile of a name.</summary>
    /// <exception cref="ArgumentException">No profile has this name.</exception>
    public static Profile Parse(string name) =>
        TryParse(name, out var profile)
            ? profile
            : throw new ArgumentException($"'{name}' is no profile: write one of {string.Join(", ", All)}.", nameof(name));

    /// <summary>The full name of the organ that a profile is of; null where it is of several.</summary>
    public static string? OrganOf(Profile profile) => profile switch
    {
        Profile.GeneralAssembly => "General Assembly",
        Profile.SecurityCouncil => "Security Council",
        Profile.EconomicAndSocialCouncil => "Economic and Social Council",
        Profile.HumanRightsCouncil => "Human Rights Council",
        _ => null,
    };
}
