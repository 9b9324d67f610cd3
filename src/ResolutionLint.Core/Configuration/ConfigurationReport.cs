using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>An <c>.editorconfig</c> that was read, and what is wrong with our keys in it.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Source">Its text.</param>
/// <param name="Lines">The lines of its text.</param>
/// <param name="Findings">The findings in the order of the text, with the severities of the catalog.</param>
public sealed record ConfigurationReport(string Path, SourceText Source, LineMap Lines, ImmutableArray<Finding> Findings);
