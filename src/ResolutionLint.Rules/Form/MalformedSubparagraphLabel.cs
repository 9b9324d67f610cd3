using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1007: a sub-paragraph with another label than (a), (i), a. or i.</summary>
public sealed partial class MalformedSubparagraphLabel : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var paragraph in context.Node.Preamble.Where(paragraph => !OperativesBelowPreamble.Follow(paragraph)))
            Analyze(context, paragraph);

        foreach (var paragraph in Declaration.Is(context.Node, context.Semantics.Openers) ? [] : context.Node.Operatives)
            Analyze(context, paragraph);
    }

    private static void Analyze(NodeContext<Resolution> context, TextNode paragraph)
    {
        foreach (var label in paragraph.Children.IsEmpty ? [] : DecimalLabel.In(paragraph))
            Report(context, label.Span, label.Text, SubparagraphLetters.Label(1, label.Place), FixSafety.Unsafe);

        foreach (var list in SubparagraphList.Of(paragraph))
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                if (list.Items[i] is { Label: { } label, Text.Length: > 0 } && (!WellFormedPattern().IsMatch(label.Text) || StandsOut(list, label)) && !MisreadNumber.IsIn(context.Semantics, label))
                    Report(context, label, SubparagraphLetters.Label(list.Degree, label.Ordinal ?? i + 1), isLone: list.Items.Length == 1);
            }
        }
    }

    // "(a)", "(b)", "c.": a form is right or wrong by what its neighbours have.
    private static bool StandsOut(SubparagraphList list, ParagraphLabel label) =>
        list.Degree == 1
        && label.Kind is LabelKind.Letter or LabelKind.Roman
        && label.Text[0] != '('
        && list.Items.Count(item => item.Label is { Text: ['(', ..] }) >= 2
        && list.Items.Count(item => item.Label is not { Text: ['(', ..] }) == 1;

    private static void Report(ReportingContext context, ParagraphLabel label, string right, bool isLone)
    {
        // A number in brackets may also be meant for an operative paragraph, and a capital letter for a part of the text that is cited by it.
        var safety = label.Text.Any(letter => char.IsDigit(letter) || char.IsUpper(letter)) ? FixSafety.Unsafe : FixSafety.Safe;
        // Nothing shows that a label without others is one of sub-paragraphs, and a lone letter is a fault too.
        Report(context, label.Span, label.Text, right, isLone ? FixSafety.None : safety);
    }

    private static void Report(ReportingContext context, TextSpan span, string written, string right, FixSafety safety) =>
        context.Report(Rule, span, safety == FixSafety.None ? null : new CodeFix($"Write '{right}'", [new TextChange(span, right)], safety), written, right);

    // Points with plain numbers are an agenda or a text that is quoted.
    [GeneratedRegex(@"^\[?(?:\d{1,3}\.|\((?:[a-z]{1,2}|[ivxl]{1,6})(?: (?:bis|ter|quater|alt))?\)|(?:[a-z]{1,2}|[ivxl]{1,6})\.)\]?$")]
    private static partial Regex WellFormedPattern();
}
