using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Analysis;

/// <summary>One analyzer at work on one document.</summary>
internal sealed class AnalysisScope(
    ResolutionAnalyzer analyzer,
    DocumentSemantics semantics,
    DocumentOptions options,
    IRuleCatalog catalog,
    List<Finding> findings,
    object? basis)
{
    /// <summary>Calls an action that judges words by themselves, unless it is known to find nothing in them.</summary>
    /// <param name="facts">What is known of the words.</param>
    /// <param name="number">The number of the action.</param>
    /// <param name="count">How many such actions there are.</param>
    /// <param name="context">What it is called with.</param>
    /// <param name="action">The action.</param>
    public void Judge(TextFacts facts, int number, int count, NodeContext<TextNode> context, Action<NodeContext<TextNode>> action)
    {
        // Without a memory nobody will ask again.
        if (basis is null)
        {
            action(context);
            return;
        }

        if (facts.IsClean(basis, number))
            return;

        var before = findings.Count;
        action(context);

        if (findings.Count == before)
            facts.SetClean(basis, number, count);
    }

    public DocumentSemantics Semantics => semantics;

    public string GetOption(DiagnosticDescriptor rule, string name)
    {
        if (options.RuleOptions.TryGetValue($"{rule.Id}.{name}", out var value))
            return value;

        return catalog.TryGet(rule.Id, out var known) && known.Options.TryGetValue(name, out var preset) ? preset : string.Empty;
    }

    public void Report(
        DiagnosticDescriptor rule,
        TextSpan span,
        CodeFix? fix,
        ImmutableArray<RelatedLocation> related,
        string[] arguments)
    {
        if (!analyzer.SupportedDiagnostics.Contains(rule))
            throw new InvalidOperationException($"{rule.Id} is not among the supported diagnostics of {analyzer.GetType().Name}.");

        var document = semantics.Document;

        if (span.End > document.Source.Length)
            throw new InvalidOperationException($"{rule.Id} marks {span}, beyond the end of the text.");

        var location = Location.Create(document.Path, span, document.Lines.GetPositions(span));
        findings.Add(new Finding(Diagnostic.Create(rule, location, arguments), fix, related));
    }
}
