using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2006: an operative paragraph whose verb lacks the ending of the third person.</summary>
public sealed class BareImperative() : OperativeOpenerAnalyzer(() => Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2006");

    private protected override void Check(ReportingContext context, OperativeParagraph paragraph)
    {
        if (!context.Semantics.Openers.TryGetKnown(paragraph, out var opener)
            || opener.Form != OpenerForm.Base
            || opener.Entry?.Finite is not { } finite
            || !paragraph.IsEnglish())
        {
            return;
        }

        var right = OpenerWriter.Write(opener, opener.Step, finite);
        context.Report(Rule, opener.SourceSpan(), OpenerWriter.Replace(opener, right), opener.Text, right);
    }
}
