using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8015: other words than "remain seized of the matter".</summary>
public sealed class MalformedSeizedParagraph : ResolutionAnalyzer
{
    private const string Matter = "seized of the matter";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8015");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var text = context.Node.Text.Text;

        if (SeizedClause.Of(context.Node) is not { } clause)
            return;

        if (context.Semantics.Openers.TryGet(context.Node, out var opener) && opener is { Verb: "resolve", Form: OpenerForm.Finite } && clause.Lead.Start == opener.Span.End + " to ".Length)
            Report(context, opener.VerbSpan, char.IsUpper(text[opener.VerbSpan.Start]) ? "Decides" : "decides");

        var lead = LeadFor(text, clause.Lead);

        if (EndsWrong(text, clause))
            Report(context, TextSpan.FromBounds(lead is null ? clause.Verb.Start : clause.Lead.Start, Math.Max(clause.Verb.End, clause.Behind.End)), lead is null ? Matter : $"{lead} {Matter}");
        else if (lead is not null)
            Report(context, clause.Lead, lead);
    }

    private static void Report(NodeContext<OperativeParagraph> context, TextSpan fault, string right)
    {
        var text = context.Node.Text;
        var source = text.GetSourceSpan(fault);
        var words = text.Text.Substring(fault.Start, fault.Length);
        context.Report(Rule, source, source.Length == fault.Length ? CodeFix.Safe($"Write \"{right}\"", source, right) : null, words, right);
    }

    // "remain", "remains actively" are right; null where nothing is to be changed.
    private static string? LeadFor(string text, TextSpan lead)
    {
        var words = text.AsSpan(lead.Start, lead.Length);

        if (words.StartsWith("remain"))
            return null;

        var verb = words.Contains("remains", StringComparison.Ordinal) || words.Contains("stays", StringComparison.Ordinal) ? "remains" : "remain";
        return words.Contains("actively", StringComparison.Ordinal) ? $"{verb} actively" : verb;
    }

    private static bool EndsWrong(string text, SeizedClause clause)
    {
        if (clause.Behind.IsEmpty)
            return text.AsSpan(clause.Verb.End).TrimEnd(" .;").IsEmpty;

        var behind = text.AsSpan(clause.Behind.Start, clause.Behind.Length);
        var isSpelled = text.AsSpan(clause.Verb.Start, clause.Verb.Length) is "seized";

        return !isSpelled || !behind.StartsWith(" of ") || behind is " of matter" || behind is " of the matters";
    }
}
