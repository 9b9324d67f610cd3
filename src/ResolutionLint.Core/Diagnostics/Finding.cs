using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>A diagnostic with the severity that holds for its document, its fix and the other places it speaks of.</summary>
/// <param name="Diagnostic">Id, message and location.</param>
/// <param name="Fix">The fix; null where there is none.</param>
/// <param name="Related">Other places that the message speaks of.</param>
public sealed record Finding(Diagnostic Diagnostic, CodeFix? Fix, ImmutableArray<RelatedLocation> Related)
{
    /// <summary>The id of the rule: RL2003.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>The severity that holds, configuration applied. Info stands for "suggestion", Hidden for "silent".</summary>
    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>The characters that the finding marks, as offsets in the original.</summary>
    public TextSpan Span => Diagnostic.Location.SourceSpan;

    /// <summary>What is wrong, why, and what to write instead.</summary>
    public string Message => Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
