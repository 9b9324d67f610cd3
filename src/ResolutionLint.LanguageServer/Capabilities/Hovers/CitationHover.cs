using ResolutionLint.Core.Semantics;

namespace ResolutionLint.LanguageServer.Capabilities.Hovers;

/// <summary>What a citation refers to, when that was adopted, and what is doubtful about it.</summary>
internal static class CitationHover
{
    public static string Write(Citation citation, DocumentSemantics model)
    {
        var kind = citation.Kind switch
        {
            CitationKind.Decision => "decision",
            CitationKind.PresidentialStatement => "statement",
            _ => "resolution",
        };
        var name = $"**{citation.Organ ?? "Unknown organ"}, {kind} {citation.Number}**";
        var symbol = citation.Symbol is { } known ? $" · [{known}]({SymbolAddress.Of(known)})" : string.Empty;
        return string.Join("\n\n", [name + symbol, .. Adopted(citation, model), .. Doubts(citation)]);
    }

    private static IEnumerable<string> Adopted(Citation citation, DocumentSemantics model)
    {
        if (model.AdoptionOf(citation) is not { } adoption)
        {
            yield return citation.Date is { } given
                ? $"Adopted on {Wording.Day(given)}, as the text says; the registry does not know it."
                : "The registry does not know when it was adopted.";
            yield break;
        }

        yield return $"Adopted on {Wording.Day(adoption.Day)} ({(adoption.IsAttested ? "attested by several sources" : "on record in one source only")}).";

        if (citation.Date is { } date && date != adoption.Day)
            yield return $"The text gives another day, {Wording.Day(date)}.";
    }

    private static IEnumerable<string> Doubts(Citation citation)
    {
        if (citation.Organ is null)
            yield return "The text does not tell which organ adopted it.";
        else if (citation.Evidence == OrganEvidence.Form)
            yield return "The organ is not named; only this one numbers its texts so.";
        else if (citation.Evidence == OrganEvidence.Assumed)
            yield return "The organ is not named; the number is taken to be one of the organ that speaks.";

        if (citation.IsQuoted)
            yield return "It stands in quotation marks.";
    }
}
