using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Coherence;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>When a session takes place, where the words tell whose session is meant.</summary>
internal static class SessionHover
{
    public static string? Write(SessionMention mention, DocumentSemantics model)
    {
        var owner = OwnerOf(mention, model);

        if (PeriodOf(mention, owner, model.Lexicon.Sessions) is not { } days)
            return null;

        var series = mention.Series switch
        {
            SessionSeries.Special => "special session",
            SessionSeries.EmergencySpecial => "emergency special session",
            _ => "session",
        };

        return $"**{owner}, {OrdinalWords.ToWords(mention.Number)} {series}**\n\nWhat it adopts is dated {Wording.Day(days.From)} to {Wording.Day(days.To)}.";
    }

    /// <summary>The masthead names the session of the document; elsewhere "its" may be that of any body.</summary>
    private static string? OwnerOf(SessionMention mention, DocumentSemantics model) => mention.Node is MastheadLine
        ? model.Context.Organ
        : SessionOwner.Find(mention, model.Context.Organ, SubjectIn(mention.Node, model));

    /// <summary>Where the organ itself is the subject: behind an opener that settles what it will do.</summary>
    private static int SubjectIn(TextNode node, DocumentSemantics model) =>
        model.Openers.TryGet(node, out var opener) && opener.Kind == OpenerKind.Deciding ? opener.Span.End : -1;

    private static SessionPeriod? PeriodOf(SessionMention mention, string? owner, SessionCalendar calendar) => owner switch
    {
        SessionOwner.Assembly => calendar.OfGeneralAssembly(mention.Series, mention.Number),
        SessionOwner.Rights => calendar.OfHumanRightsCouncil(mention.Series, mention.Number),
        _ => null,
    };
}
