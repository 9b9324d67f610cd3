namespace ResolutionLint.Core.Semantics;

/// <summary>The full names of the organs whose numbers follow a rule of their own.</summary>
public static class OrganNames
{
    /// <summary>The General Assembly.</summary>
    public const string GeneralAssembly = "General Assembly";

    /// <summary>The Security Council.</summary>
    public const string SecurityCouncil = "Security Council";

    /// <summary>The Economic and Social Council.</summary>
    public const string EconomicAndSocialCouncil = "Economic and Social Council";

    /// <summary>The Human Rights Council.</summary>
    public const string HumanRightsCouncil = "Human Rights Council";

    /// <summary>The Commission on Human Rights, which the Human Rights Council replaced in 2006.</summary>
    public const string CommissionOnHumanRights = "Commission on Human Rights";
}
