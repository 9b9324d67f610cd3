namespace ResolutionLint.Word.Formatting;

/// <summary>A style of paragraphs or characters.</summary>
/// <param name="Id">What paragraphs and runs name it by.</param>
/// <param name="BasedOn">The style that holds where this one says nothing; null where there is none.</param>
/// <param name="Run">What it says of characters.</param>
/// <param name="Numbering">What it says of lists.</param>
internal sealed record Style(string Id, string? BasedOn, RunFormat Run, ListMembership Numbering);
