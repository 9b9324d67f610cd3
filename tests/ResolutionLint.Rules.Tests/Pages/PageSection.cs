using System.Collections.Immutable;

namespace ResolutionLint.Rules.Tests.Pages;

/// <summary>What stands under a heading of a page.</summary>
internal sealed record PageSection(string Heading, string Prose, ImmutableArray<PageExample> Examples);
