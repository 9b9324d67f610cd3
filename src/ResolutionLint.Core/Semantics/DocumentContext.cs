namespace ResolutionLint.Core.Semantics;

/// <summary>Who adopts the text, when and at which session: what every convention with an epoch or a profile is measured against.</summary>
/// <param name="Organ">The adopting organ by its full name; null where it is not known.</param>
/// <param name="Profile">The family of organs whose conventions hold.</param>
/// <param name="Session">The session; null where it is not known.</param>
/// <param name="AdoptionDate">The date that the document gives for its adoption; null for drafts.</param>
/// <param name="ReferenceDate">The day that the document is measured against: its own date, else the configured one, else the nearest to today of its session, else today.</param>
public sealed record DocumentContext(
    string? Organ,
    Profile Profile,
    int? Session,
    DateOnly? AdoptionDate,
    DateOnly ReferenceDate)
{
    /// <summary>How far the draft has come; configuration says so.</summary>
    public DraftStage Stage { get; init; }

    /// <summary>Whether document or configuration give <see cref="ReferenceDate"/>. Else it is a guess, from which alone nothing can be called an error.</summary>
    public bool IsDateKnown { get; init; } = true;
}
