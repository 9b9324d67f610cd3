using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2004: an operative paragraph that opens with a participle or an adjective of the preamble.</summary>
public sealed class ParticipleInOperativePart() : OperativeOpenerAnalyzer(() => Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2004");

    private protected override void Check(ReportingContext context, OperativeParagraph paragraph)
    {
        if (!context.Semantics.Openers.TryGetKnown(paragraph, out var opener)
            || opener.Form != OpenerForm.Participle
            || LeadsToVerb(context, paragraph))
        {
            return;
        }

        var right = opener.Entry?.Finite is { } finite ? OpenerWriter.Write(opener, opener.Step, finite) : null;
        var fix = right is null ? null : OpenerWriter.Replace(opener, right);
        context.Report(Rule, opener.SourceSpan(), fix, opener.Text, right is null ? "a verb in the third person" : $"\"{right}\"");
    }

    // The Security Council puts its reasons before the verb: "Recognizing the need for help, urges States".
    private static bool LeadsToVerb(ReportingContext context, OperativeParagraph paragraph) =>
        context.Semantics.Context.Profile == Profile.SecurityCouncil
        && context.Semantics.Lexicon.Openers.FindClause(paragraph.Text.Text, OpenerForm.Finite) > 0;
}
