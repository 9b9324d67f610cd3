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

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        var paragraphs = context.Node.Operatives;

        for (var i = 0; i < paragraphs.Length; i++)
            Analyze(context, paragraphs, i);

        foreach (var number in MisreadNumber.In(context.Semantics, context.Node))
            Report(context, number);
    }

    private static void Report(NodeContext<Resolution> context, MisreadNumber number)
    {
        var right = string.Create(CultureInfo.InvariantCulture, $"{number.Number}.");
        context.Report(Rule, number.Span, CodeFix.Safe($"Write '{right}'", number.Span, right), context.Document.Source.ToString(number.Span), right);
    }

    private static void Analyze(NodeContext<Resolution> context, ImmutableArray<OperativeParagraph> paragraphs, int index)
    {
        // Labels of a working draft are a matter of their own.
        if (paragraphs[index].Label is not { IsOperative: false, IsInserted: false } label || WellFormedPattern().IsMatch(label.Text))
            return;

        // Points without a verb of the organ are the parts of a paragraph that was not numbered itself.
        if (!context.Semantics.Openers.TryGet(paragraphs[index], out _))
            return;

        var right = label.Ordinal is { } ordinal ? string.Create(CultureInfo.InvariantCulture, $"{ordinal}.") : null;
        var fix = right is null ? null
            : CountsOn(paragraphs, index) ? CodeFix.Safe($"Write '{right}'", label.Span, right)
            : CodeFix.Unsafe($"Write '{right}'", label.Span, right);
        context.Report(Rule, label.Span, fix, label.Text, right ?? "1.");
    }

    // A figure that no neighbour leads up to may be a letter that was misread.
    private static bool CountsOn(ImmutableArray<OperativeParagraph> paragraphs, int index)
    {
        var number = paragraphs[index].Label?.Ordinal;
        var before = index > 0 ? paragraphs[index - 1].Label?.Ordinal : null;
        var after = index + 1 < paragraphs.Length ? paragraphs[index + 1].Label?.Ordinal : null;
        return number == 1 || before == number - 1 || after == number + 1;
    }

    // Drafts under negotiation bracket what is not agreed.
    [GeneratedRegex(@"^\[?\d{1,3}\.\]?$")]
    private static partial Regex WellFormedPattern();
}
