using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>A session of an organ for which the operative part asks for something or sets something down.</summary>
/// <param name="Mention">The session.</param>
/// <param name="Opener">The opener of its operative paragraph.</param>
/// <param name="Organ">The organ whose session it is, by its full name.</param>
/// <param name="IsPart">Whether a part of the session is meant: "at its resumed", "at the main part of its".</param>
internal sealed record TargetSession(SessionMention Mention, Opener Opener, string Organ, bool IsPart);
