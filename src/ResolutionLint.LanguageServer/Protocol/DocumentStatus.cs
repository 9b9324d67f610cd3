namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>What a document was recognized as, and how many findings of each severity it has.</summary>
/// <param name="Kind">As <c>reslint parse</c> names it: draftResolution, notAResolution.</param>
/// <param name="Organ">The full name of the adopting organ; null where it is not known.</param>
/// <param name="IsLinted">False where settings leave the document out.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Suggestions">Findings that are suggestions.</param>
internal sealed record DocumentStatusResult(string Kind, string? Organ, bool IsLinted, int Errors, int Warnings, int Suggestions);
