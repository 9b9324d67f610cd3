using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1035: a paper of Model United Nations of whose operative paragraphs none has a number.</summary>
public sealed class UnnumberedOperativePart : ResolutionAnalyzer
{
    private const int FewestParagraphs = 2;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1035");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        var paragraphs = context.Node.Operatives;

        // The severity keeps the rule to these papers, and this does where it is switched on for all: adopted texts of the first years have no numbers either.
        if (context.Semantics.Context.Profile != Profile.ModelUnitedNations || paragraphs.Length < FewestParagraphs || !paragraphs.All(paragraph => IsBare(context, paragraph)))
            return;

        var words = paragraphs[0].Text;
        var end = words.Text.IndexOf(' ', StringComparison.Ordinal);
        var changes = paragraphs.Select((paragraph, index) => new TextChange(new TextSpan(paragraph.Span.Start, 0), string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ")));
        context.Report(Rule, words.GetSourceSpan(new TextSpan(0, end > 0 ? end : words.Length)), new CodeFix("Number the operative paragraphs", [.. changes], FixSafety.Safe));
    }

    private static bool IsBare(NodeContext<Resolution> context, OperativeParagraph paragraph) =>
        paragraph.Label is null && context.Semantics.Openers.TryGet(paragraph, out var opener) && opener is { Entry: not null, Form: OpenerForm.Finite };
}
