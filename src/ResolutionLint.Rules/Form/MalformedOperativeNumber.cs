using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1006: an operative number that is not an arabic numeral with a full stop.</summary>
public sealed partial class MalformedOperativeNumber : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1006");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        // Labels of a working draft are a matter of their own.
        if (context.Node.Label is not { IsOperative: false, IsInserted: false } label || WellFormedPattern().IsMatch(label.Text))
            return;

        // Points without a verb of the organ are the parts of a paragraph that was not numbered itself.
        if (!context.Semantics.Openers.TryGet(context.Node, out _))
            return;

        var right = label.Ordinal is { } ordinal ? string.Create(CultureInfo.InvariantCulture, $"{ordinal}.") : null;
        var fix = right is null ? null : CodeFix.Safe($"Write '{right}'", label.Span, right);
        context.Report(Rule, label.Span, fix, label.Text, right ?? "1.");
    }

    // Drafts under negotiation bracket what is not agreed.
    [GeneratedRegex(@"^\[?\d{1,3}\.\]?$")]
    private static partial Regex WellFormedPattern();
}
