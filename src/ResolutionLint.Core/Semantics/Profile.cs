namespace ResolutionLint.Core.Semantics;

/// <summary>The families of adopting organs whose drafting conventions differ.</summary>
public enum Profile
{
    /// <summary>The General Assembly; also the default where no organ is known.</summary>
    GeneralAssembly,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council.</summary>
    HumanRightsCouncil,

    /// <summary>Commissions, governing bodies of programmes, conferences of parties.</summary>
    Conference,

    /// <summary>Model United Nations.</summary>
    ModelUnitedNations,
}
