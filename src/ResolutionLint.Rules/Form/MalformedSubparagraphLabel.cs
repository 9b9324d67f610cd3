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
        foreach (var paragraph in context.Node.Preamble)
            Analyze(context, paragraph);

        foreach (var paragraph in Declaration.Is(context.Node, context.Semantics.Openers) ? [] : context.Node.Operatives)
            Analyze(context, paragraph);
    }

    private static void Analyze(ReportingContext context, TextNode paragraph)
    {
        foreach (var list in SubparagraphList.Of(paragraph))
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                if (list.Items[i].Label is { } label && !WellFormedPattern().IsMatch(label.Text))
                    Report(context, label, SubparagraphLetters.Label(list.Degree, label.Ordinal ?? i + 1));
            }
        }
    }

    private static void Report(ReportingContext context, ParagraphLabel label, string right)
    {
        // A number in brackets may also be meant for an operative paragraph.
        var safety = label.Text.Any(char.IsDigit) ? FixSafety.Unsafe : FixSafety.Safe;
        var fix = new CodeFix($"Write '{right}'", [new TextChange(label.Span, right)], safety);
        context.Report(Rule, label.Span, fix, label.Text, right);
    }

    // Points with plain numbers are an agenda or a text that is quoted.
    [GeneratedRegex(@"^\[?(?:\d{1,3}\.|\((?:[a-z]{1,2}|[ivxl]{1,6})(?: (?:bis|ter|quater|alt))?\)|(?:[a-z]{1,2}|[ivxl]{1,6})\.)\]?$")]
    private static partial Regex WellFormedPattern();
}
