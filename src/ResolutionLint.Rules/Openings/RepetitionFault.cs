using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>An opener whose also or further is missing or out of place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Opener">The opener.</param>
/// <param name="Previous">The opener of the paragraph before; null at the beginning of a run.</param>
/// <param name="Expected">What the opener should say.</param>
internal sealed record RepetitionFault(RepetitionFaultKind Kind, Opener Opener, Opener? Previous, Repetition Expected)
{
    /// <summary>Reports the fault with what stands there, what should, and the addressee, if there is one.</summary>
    public void Report(ReportingContext context, DiagnosticDescriptor rule)
    {
        var right = OpenerWriter.Write(Opener, Expected);
        context.Report(rule, Opener.SourceSpan(), OpenerWriter.Replace(Opener, right), Related(), Opener.Text, right, Addressees.TextOf(Opener));
    }

    private ImmutableArray<RelatedLocation> Related() =>
        Previous is null ? [] : [new RelatedLocation(Previous.SourceSpan(), "The paragraph before opens so.")];
}
