using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>A directive that was understood.</summary>
/// <param name="Directive">Where it stands.</param>
/// <param name="Kind">Where it holds.</param>
/// <param name="Names">The names in it; without any it is about every rule.</param>
/// <param name="Rules">Those of them that are known.</param>
/// <param name="Reason">The reason that it gives; null where it gives none.</param>
internal sealed record Suppression(
    Directive Directive, SuppressionKind Kind, ImmutableArray<TextSpan> Names, ImmutableArray<NamedRule> Rules, string? Reason)
{
    public bool IsAboutAll => Names.IsEmpty;
}
