using System.Collections.Immutable;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Configuration;

/// <summary>What an office adds to the built-in rules and word lists, in a folder of its own. It holds data and no code.</summary>
public sealed record HouseRules
{
    /// <summary>The absolute path of the folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Why the folder cannot be read; null where it can.</summary>
    public string? Failure { get; init; }

    /// <summary>The rules.</summary>
    public required IRuleCatalog Catalog { get; init; }

    /// <summary>What runs them.</summary>
    public ImmutableArray<ResolutionAnalyzer> Analyzers { get; init; } = [];

    /// <summary>The word lists, the built-in ones included.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Default;

    /// <summary>The files of the folder that have something wrong with them, in the order of their paths.</summary>
    public ImmutableArray<ConfigurationReport> Reports { get; init; } = [];
}
