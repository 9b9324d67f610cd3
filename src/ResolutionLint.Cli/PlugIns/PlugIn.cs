using System.Collections.Immutable;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.PlugIns;

/// <summary>What the assembly of a plug-in holds.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Analyzers">Its checks, in the order of their names.</param>
/// <param name="Described">What it says of its rules beside their descriptors.</param>
internal sealed record PlugIn(string Path, ImmutableArray<ResolutionAnalyzer> Analyzers, ImmutableArray<RuleDescriptor> Described);
