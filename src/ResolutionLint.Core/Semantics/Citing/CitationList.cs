using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Numbers that one noun governs and nothing but commas, dates and "and" stand between.</summary>
internal sealed record CitationList(CitationLead Lead, IReadOnlyList<CitationItem> Items, OrganReference Reference, TextSpan Span);
