using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;

namespace ResolutionLint.Core;

/// <summary>A text after its fixes.</summary>
/// <param name="Text">The fixed text; the text as it was where nothing could be fixed.</param>
/// <param name="Applied">How many fixes went into it.</param>
/// <param name="Result">The fixed document and what is still found in it.</param>
public sealed record FixResult(SourceText Text, int Applied, LintResult Result)
{
    /// <summary>The draft after its fixes.</summary>
    public required Draft Draft { get; init; }
}
