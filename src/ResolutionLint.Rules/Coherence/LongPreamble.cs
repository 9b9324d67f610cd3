using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8013: a preamble that is much longer than the operative part.</summary>
public sealed class LongPreamble : ResolutionAnalyzer
{
    private const string ShareOption = "largest_share";

    // What a few ceremonial sentences need says nothing of how texts should be.
    private const int ShortOperativePart = 80;
    private const int FewestOperatives = 4;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8013");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        var resolution = context.Node;

        if (!MandateHygiene.HoldsFor(context.Semantics) || resolution.Preamble.IsEmpty || resolution.Operatives.Length < FewestOperatives)
            return;

        var preamble = resolution.Preamble.Sum(WordsIn);
        var operative = resolution.Operatives.Sum(WordsIn);
        var share = preamble * 100 / Math.Max(1, preamble + operative);

        if (operative >= ShortOperativePart && share > Largest(context) && context.Semantics.Openers.TryGet(resolution.Preamble[0], out var opener))
            context.Report(Rule, opener.SourceSpan(), share.ToString(CultureInfo.InvariantCulture));
    }

    private static int Largest(NodeContext<Resolution> context) =>
        int.TryParse(context.GetOption(Rule, ShareOption), NumberStyles.None, CultureInfo.InvariantCulture, out var configured) ? configured : 66;

    private static int WordsIn(DocumentNode paragraph) =>
        paragraph.DescendantsAndSelf().OfType<TextNode>().Sum(node => node.Text.Text.AsSpan().Count(' ') + 1);
}
