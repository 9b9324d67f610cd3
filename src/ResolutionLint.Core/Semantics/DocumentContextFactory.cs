using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>Tells organ, profile, session and dates of a document from what it says and what is configured.</summary>
internal static class DocumentContextFactory
{
    public static DocumentContext Create(ResolutionDocument document, DocumentOptions options, DateOnly today)
    {
        var masthead = document.Masthead;
        var profile = options.Organ is { } name && ProfileNames.TryParse(name, out var configured)
            ? configured
            : ModelUnitedNationsHeader.IsIn(document) ? Profile.ModelUnitedNations
            : ProfileOf(masthead.Organ);

        return new DocumentContext(
            masthead.Organ ?? ProfileNames.OrganOf(profile),
            profile,
            masthead.Session,
            masthead.Adopted,
            masthead.Adopted ?? options.Date ?? masthead.Distributed ?? today)
        {
            Stage = options.Stage ?? DraftStage.Submission,
        };
    }

    private static Profile ProfileOf(string? organ) => organ switch
    {
        null or "General Assembly" => Profile.GeneralAssembly,
        "Security Council" => Profile.SecurityCouncil,
        "Economic and Social Council" => Profile.EconomicAndSocialCouncil,
        "Human Rights Council" => Profile.HumanRightsCouncil,
        _ => Profile.Conference,
    };
}
