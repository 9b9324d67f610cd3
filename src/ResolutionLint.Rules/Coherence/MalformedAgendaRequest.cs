using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8005: a decision on the agenda that is not worded as such decisions are.</summary>
public sealed class MalformedAgendaRequest : ResolutionAnalyzer
{
    private const string Provisional = "provisional ";
    private const string Item = " item ";
    private const string Entitled = "entitled ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        if (AgendaClause.Of(context.Node, context.Semantics) is not { } clause)
            return;

        var text = context.Node.Text;

        if (text.Text.AsSpan(clause.Verb.Start, clause.Verb.Length) is not "include")
            context.Report(Rule, text.GetSourceSpan(clause.Verb), text.Text.Substring(clause.Verb.Start, clause.Verb.Length), "include");

        if (!IsProvisional(text.Text, clause.Agenda.Start))
            context.Report(Rule, text.GetSourceSpan(clause.Agenda), "agenda", "provisional agenda");

        if (UnquotedTitle(text.Text, clause.Verb.End) is { } title)
            context.Report(Rule, text.GetSourceSpan(title), text.Text.Substring(title.Start, title.Length), "the item entitled “…”");
    }

    // The agenda of a special session is drawn up anew.
    private static bool IsProvisional(string text, int agenda) =>
        text.AsSpan(0, agenda).EndsWith(Provisional)
        || text.AsSpan(0, agenda).EndsWith("draft ")
        || text.AsSpan(agenda, Math.Min(80, text.Length - agenda)).Contains("special session", StringComparison.Ordinal);

    // "the item Crime prevention", "the item entitled Crime prevention": the title begins with its capital.
    private static TextSpan? UnquotedTitle(string text, int start)
    {
        var item = text.IndexOf(Item, start, StringComparison.Ordinal);
        item = item < 0 ? text.IndexOf("-item ", start, StringComparison.Ordinal) : item;

        if (item < 0)
            return null;

        var title = item + Item.Length;

        if (text.AsSpan(title).StartsWith(Entitled))
            title += Entitled.Length;

        if (title >= text.Length || !char.IsAsciiLetterUpper(text[title]))
            return null;

        var end = title;

        while (end < text.Length && char.IsLetter(text[end]))
            end++;

        return TextSpan.FromBounds(item + 1, end);
    }
}
