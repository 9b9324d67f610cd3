using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2025: a verb that committees of Model United Nations leave to the Security Council.</summary>
public sealed class SecurityCouncilVerb() : KnownOpenerAnalyzer(() => Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2025");

    private static readonly string[] Measures = [" to impose", " to authorize", " to authorise", " to deploy"];

    private protected override void Check(ReportingContext context, Opener opener)
    {
        if (opener.Node is PreambularParagraph || opener.Form == OpenerForm.Participle || Reserved(opener) is not { } span || opener.Node.IsOfSecurityCouncil(context.Semantics))
            return;

        var text = opener.Node.Text;
        context.Report(Rule, text.GetSourceSpan(span), text.Text.Substring(span.Start, span.Length));
    }

    private static TextSpan? Reserved(Opener opener)
    {
        if (opener.Verb is "demand" or "condemn" or "authorize")
            return opener.Span;

        if (opener.Verb != "decide")
            return null;

        foreach (var measure in Measures)
        {
            if (opener.Node.Text.Text.AsSpan(opener.Span.End).StartsWith(measure))
                return TextSpan.FromBounds(opener.Span.Start, opener.Span.End + measure.Length);
        }

        return null;
    }
}
