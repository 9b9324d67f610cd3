using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>What every action gets: the model to look at and the means to report.</summary>
public abstract class ReportingContext
{
    private readonly AnalysisScope scope;

    private protected ReportingContext(AnalysisScope scope) => this.scope = scope;

    /// <summary>The document.</summary>
    public ResolutionDocument Document => scope.Semantics.Document;

    /// <summary>What the words of the document refer to.</summary>
    public DocumentSemantics Semantics => scope.Semantics;

    /// <summary>The value of an option of a rule: as configured, else its default.</summary>
    public string GetOption(DiagnosticDescriptor rule, string name) => scope.GetOption(rule, name);

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">One of the analyzer's supported diagnostics.</param>
    /// <param name="span">The characters at fault, as offsets in the original.</param>
    /// <param name="arguments">What fills the placeholders of the message.</param>
    /// <exception cref="InvalidOperationException">The analyzer does not support the rule.</exception>
    public void Report(DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
        scope.Report(rule, span, null, [], arguments);

    /// <summary>Reports a finding with its fix.</summary>
    /// <inheritdoc cref="Report(DiagnosticDescriptor, TextSpan, string[])"/>
    public void Report(DiagnosticDescriptor rule, TextSpan span, CodeFix? fix, params string[] arguments) =>
        scope.Report(rule, span, fix, [], arguments);

    /// <summary>Reports a finding with its fix and the other places it speaks of.</summary>
    /// <inheritdoc cref="Report(DiagnosticDescriptor, TextSpan, string[])"/>
    public void Report(
        DiagnosticDescriptor rule,
        TextSpan span,
        CodeFix? fix,
        ImmutableArray<RelatedLocation> related,
        params string[] arguments) =>
        scope.Report(rule, span, fix, related, arguments);
}
