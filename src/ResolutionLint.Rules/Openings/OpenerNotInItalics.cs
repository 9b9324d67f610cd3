using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2020: an opener or organ line in bold, underlined or upright letters, in a draft that has the others in italics.</summary>
public sealed class OpenerNotInItalics : ResolutionAnalyzer
{
    private const int EnoughToTell = 2;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2020");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        var resolution = context.Node;

        if (!HasSigns(context))
            return;

        IEnumerable<DocumentNode> head = resolution.OrganLine is { } line ? [line, .. resolution.Preamble] : resolution.Preamble;

        // Guides of Model United Nations have italics in the preamble and underline the verbs of the operative part.
        if (context.Semantics.Context.Profile == Profile.ModelUnitedNations)
        {
            Check(context, head);
            Check(context, resolution.Operatives);
        }
        else
        {
            Check(context, head.Concat(resolution.Operatives));
        }
    }

    // Nearly all drafts are plain text.
    private static bool HasSigns(NodeContext<Resolution> context)
    {
        var count = 0;

        foreach (var child in context.Node.Children)
        {
            if (child is PreambularParagraph or OperativeParagraph
                && context.Semantics.Openers.TryGet((TextNode)child, out var opener)
                && Emphasis.StandsBefore(opener.Node, opener.Span.Start, context.Document.Source)
                && ++count >= EnoughToTell)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(NodeContext<Resolution> context, IEnumerable<DocumentNode> nodes)
    {
        var found = nodes.OfType<TextNode>().Select(node => EmphasisOf(node, context)).OfType<Emphasis>().ToList();
        var italic = found.FindAll(emphasis => emphasis.IsItalic);

        if (italic.Count < EnoughToTell || italic.Count * 2 <= found.Count)
            return;

        var sign = italic.Exists(emphasis => emphasis.Opening == "_") ? "_" : "*";

        foreach (var emphasis in found.Except(italic))
            context.Report(Rule, emphasis.Words, emphasis.ToItalics(sign), context.Document.Source.ToString(emphasis.Words), Describe(emphasis.Opening));
    }

    private static Emphasis? EmphasisOf(TextNode node, NodeContext<Resolution> context)
    {
        var source = context.Document.Source;

        if (node is OrganLine line)
            return Emphasis.Of(line, new TextSpan(0, line.Text.Text.TrimEnd(',', ' ').Length), source);

        return context.Semantics.Openers.TryGetKnown(node, out var opener) ? Emphasis.Of(node, opener.Span, source) : null;
    }

    private static string Describe(string opening) => opening switch
    {
        "" => "in upright letters",
        "**" or "__" or "<b>" or "<strong>" => "in bold letters",
        "<u>" or "<ins>" => "underlined",
        _ => "in other letters",
    };
}
