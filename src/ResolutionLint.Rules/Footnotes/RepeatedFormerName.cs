using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6012: a former name that is explained in two notes.</summary>
public sealed class RepeatedFormerName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6012");

    private const string Words = "Formerly known as";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);

        foreach (var note in context.Document.Footnotes)
        {
            if (note.Text.Text.StartsWith(Words, StringComparison.Ordinal) && !told.Add(note.Text.Text[Words.Length..].TrimEnd('.')))
                context.Report(Rule, note.Text.GetSourceSpan(new TextSpan(0, Words.Length)));
        }
    }
}
