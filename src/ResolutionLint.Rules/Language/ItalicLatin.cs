using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7030: Latin words of everyday use in italics.</summary>
public sealed class ItalicLatin : ResolutionAnalyzer
{
    private const string Words = "words";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7030");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var source = context.Document.Source.ToString();

        // Only marks of emphasis show italics, and most texts have none.
        if (source.AsSpan().IndexOfAny('*', '_') < 0)
            return;

        var words = context.GetOption(Rule, Words).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        foreach (var node in context.Semantics.RunningText)
        {
            foreach (var word in words)
                Analyze(context, node, source, word);
        }
    }

    private static void Analyze(NodeContext<ResolutionDocument> context, TextNode node, string source, string word)
    {
        var text = node.Text.Text;

        for (var start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(word, start + word.Length, StringComparison.Ordinal))
        {
            var place = node.Text.GetSourceSpan(new TextSpan(start, word.Length));

            if (IsMark(source, place.Start - 1) && IsMark(source, place.End))
                context.Report(Rule, place, text.Substring(start, word.Length));
        }
    }

    private static bool IsMark(string source, int offset) => offset >= 0 && offset < source.Length && source[offset] is '*' or '_';
}
