using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
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
        context.Report(Rule, words.GetSourceSpan(new TextSpan(0, end > 0 ? end : words.Length)), FixOf(context, paragraphs));
    }

    // A paragraph that is left without a number would be cited by that of its neighbour.
    private static CodeFix? FixOf(NodeContext<Resolution> context, ImmutableArray<OperativeParagraph> paragraphs)
    {
        if (context.Node.DescendantsAndSelf().Any(node => node.Span.Start > paragraphs[0].Span.Start && MayBeParagraph(node)))
            return null;

        var changes = paragraphs.Select((paragraph, index) => LabelEdit.Insert(context.Document.Source, paragraph, string.Create(CultureInfo.InvariantCulture, $"{index + 1}.")));
        return new CodeFix("Number the operative paragraphs", [.. changes], FixSafety.Safe);
    }

    // A line in capitals throughout is read as a heading, or as what the paragraph before goes on with.
    private static bool MayBeParagraph(DocumentNode node) =>
        node is PreambularParagraph
        || (node is ContinuationText or Heading or ClosingLine && node is TextNode { Text.Text: [var first, .. var rest] } && OpeningShape.IsKnown(first + rest.ToLowerInvariant()));

    private static bool IsBare(NodeContext<Resolution> context, OperativeParagraph paragraph) =>
        paragraph.Label is null && context.Semantics.Openers.TryGet(paragraph, out var opener) && opener is { Entry: not null, Form: OpenerForm.Finite or OpenerForm.Base };
}
