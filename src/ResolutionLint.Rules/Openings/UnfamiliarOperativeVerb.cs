using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2002: an operative paragraph that opens with what looks like a verb, and no list knows it.</summary>
public sealed class UnfamiliarOperativeVerb() : OperativeOpenerAnalyzer(() => Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2002");

    private protected override void Check(ReportingContext context, OperativeParagraph paragraph)
    {
        if (context.Semantics.Openers.TryGet(paragraph, out var opener)
            && opener.Entry is null
            && opener.Form == OpenerForm.Finite
            && OpenerSpelling.Find(paragraph, context.Semantics) is null)
        {
            context.Report(Rule, opener.SourceSpan(), opener.Text);
        }
    }
}
