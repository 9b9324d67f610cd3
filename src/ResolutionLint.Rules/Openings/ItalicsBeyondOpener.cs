using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2026: italics that begin with an opener and go on over the words behind it, in a draft that has only its openers in italics.</summary>
public sealed class ItalicsBeyondOpener : ResolutionAnalyzer
{
    // Of a long opener printed texts have more in italics than its verb: "Reaffirms once more", "Emphasizes its utmost concern", "Supports and encourages".
    private const int MostFurtherWords = 3;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2026");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var group in Lettering.In(context))
        {
            var italic = group.Where(lettering => lettering.IsItalic).ToList();
            var tooFar = italic.FindAll(lettering => FurtherWords(lettering, context.Document) > MostFurtherWords);

            // A draft in italics throughout has its reasons.
            if (tooFar.Count * 2 >= italic.Count)
                continue;

            foreach (var lettering in tooFar)
                context.Report(Rule, Beyond(lettering, context.Document), Fix(lettering), context.Document.Source.ToString(lettering.Words));
        }
    }

    private static int FurtherWords(Lettering lettering, ResolutionDocument document) =>
        document.Source.ToString(TextSpan.FromBounds(lettering.Words.End, lettering.ItalicsEnd)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static TextSpan Beyond(Lettering lettering, ResolutionDocument document)
    {
        var words = document.Source.ToString(TextSpan.FromBounds(lettering.Words.End, lettering.ItalicsEnd));
        var start = lettering.Words.End + words.Length - words.TrimStart().Length;
        return TextSpan.FromBounds(start, lettering.Words.End + words.TrimEnd().Length);
    }

    private static CodeFix? Fix(Lettering lettering) => lettering.Signs is { Closing: { } closing } signs
        ? new CodeFix("End the italics behind the opener", [new TextChange(new TextSpan(signs.Words.End, 0), signs.Opening), new TextChange(closing, string.Empty)], FixSafety.Safe)
        : null;
}
