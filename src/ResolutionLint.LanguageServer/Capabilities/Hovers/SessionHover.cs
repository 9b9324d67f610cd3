using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>When a session takes place, if it is one of the organ that speaks.</summary>
internal static class SessionHover
{
    private const string GeneralAssembly = "General Assembly";
    private const string HumanRightsCouncil = "Human Rights Council";

    public static string? Write(SessionMention mention, DocumentSemantics model)
    {
        var calendar = model.Lexicon.Sessions;
        var organ = model.Context.Organ;
        var period = organ switch
        {
            GeneralAssembly => calendar.OfGeneralAssembly(mention.Series, mention.Number),
            HumanRightsCouncil => calendar.OfHumanRightsCouncil(mention.Series, mention.Number),
            _ => null,
        };

        if (period is not { } days)
            return null;

        var series = mention.Series switch
        {
            SessionSeries.Special => "special session",
            SessionSeries.EmergencySpecial => "emergency special session",
            _ => "session",
        };

        return $"**{organ}, {OrdinalWords.ToWords(mention.Number)} {series}**\n\nWhat it adopts is dated {Wording.Day(days.From)} to {Wording.Day(days.To)}. Another organ's session of this number has other dates.";
    }
}
