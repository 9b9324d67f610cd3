using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8015: other words than "remain seized of the matter".</summary>
public sealed partial class MalformedSeizedParagraph : ResolutionAnalyzer
{
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
            ReportEnd(context, clause, lead);
        else if (lead is not null)
            Report(context, clause.Lead, lead);
    }

    private static void ReportEnd(NodeContext<OperativeParagraph> context, SeizedClause clause, string? lead)
    {
        var start = lead is null ? clause.Verb.Start : clause.Lead.Start;
        var isThis = context.Node.Text.Text.AsSpan(clause.Behind.Start, clause.Behind.Length).Contains(" this ", StringComparison.Ordinal);
        var matter = isThis ? "seized of this matter" : "seized of the matter";
        Report(context, TextSpan.FromBounds(start, Math.Max(clause.Verb.End, clause.Behind.End)), lead is null ? matter : $"{lead} {matter}");
    }

    private static void Report(NodeContext<OperativeParagraph> context, TextSpan fault, string right)
    {
        var text = context.Node.Text;
        var source = text.GetSourceSpan(fault);
        var words = text.Text.Substring(fault.Start, fault.Length);
        context.Report(Rule, source, source.Length == fault.Length ? CodeFix.Safe($"Write \"{right}\"", source, right) : null, words, right);
    }

    // "remain", "remain actively" are right; null where nothing is to be changed.
    private static string? LeadFor(string text, TextSpan lead)
    {
        var words = text.Substring(lead.Start, lead.Length).Split(' ');
        return words[0] == "remain" ? null : string.Join(' ', words.Where(word => word.EndsWith("ly", StringComparison.Ordinal)).Prepend("remain"));
    }

    private static bool EndsWrong(string text, SeizedClause clause)
    {
        if (clause.Behind.IsEmpty)
            return text.AsSpan(clause.Verb.End).TrimEnd(" .;").IsEmpty;

        var behind = text.AsSpan(clause.Behind.Start, clause.Behind.Length);
        var isSpelled = text.AsSpan(clause.Verb.Start, clause.Verb.Length) is "seized";

        return Matter().IsMatch(behind)
            && !(isSpelled && behind is (" of the matter" or " of this matter"))
            && (behind is " of matter" || behind.EndsWith(" the matter") || behind.EndsWith(" this matter") || EndsClause(text, clause.Behind.End));
    }

    [GeneratedRegex("^(?: (?:of|on|with|by|in|over|about|to))?(?: (?:the|this))? matters?$", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    // "of the matters listed in the annex" names what it means.
    private static bool EndsClause(string text, int end) => end == text.Length || text[end] is '.' or ';';
}
