using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8005: a decision on the agenda that is not worded as such decisions are.</summary>
public sealed class MalformedAgendaRequest : ResolutionAnalyzer
{
    private const string Provisional = "provisional ";
    private const string Item = "item ";
    private const string Entitled = "entitled ";
    private const string On = "on ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var text = context.Node.Text;

        if (AgendaClause.Of(context.Node, context.Semantics) is { } clause)
        {
            if (text.Text.AsSpan(clause.Verb.Start, clause.Verb.Length) is not "include")
                Report(context, clause.Verb, "include");

            if (!IsProvisional(text.Text, clause.Agenda.Start))
                Report(context, clause.Agenda, "provisional agenda");
        }

        if (UnquotedTitle(text.Text) is { } title)
            Report(context, title, "item entitled “…”");

        if (UnclosedApposition(text.Text) is { } mark)
            Report(context, mark, "”, the");
    }

    private static void Report(NodeContext<OperativeParagraph> context, TextSpan span, string right)
    {
        var text = context.Node.Text;
        context.Report(Rule, text.GetSourceSpan(span), text.Text.Substring(span.Start, span.Length), right);
    }

    // The agenda of a special session is drawn up anew.
    private static bool IsProvisional(string text, int agenda) =>
        text.AsSpan(0, agenda).EndsWith(Provisional)
        || text.AsSpan(0, agenda).EndsWith("draft ")
        || text.AsSpan(agenda, Math.Min(80, text.Length - agenda)).Contains("special session", StringComparison.Ordinal);

    // The title of the item stands between commas where that of the sub-item follows.
    private static TextSpan? UnclosedApposition(string text) =>
        text.IndexOf("” the sub-item ", StringComparison.Ordinal) is >= 0 and var mark ? new TextSpan(mark, "” the".Length) : null;

    // "the item Crime prevention", "the item entitled Crime prevention": the title begins with its capital.
    private static TextSpan? UnquotedTitle(string text)
    {
        for (var item = text.IndexOf(Item, StringComparison.Ordinal); item >= 0; item = text.IndexOf(Item, item + 1, StringComparison.Ordinal))
        {
            if (!IsItemOfAgenda(text.AsSpan(0, item)))
                continue;

            var title = item + Item.Length;

            var isEntitled = text.AsSpan(title).StartsWith(Entitled);
            title += isEntitled ? Entitled.Length : text.AsSpan(title).StartsWith(On) ? On.Length : 0;

            if (title < text.Length && (char.IsAsciiLetterUpper(text[title]) || (!isEntitled && text[title] == '“')))
                return TextSpan.FromBounds(item, Letters.End(text, title + 1));
        }

        return null;
    }

    private static bool IsItemOfAgenda(ReadOnlySpan<char> before) =>
        before.EndsWith("the ") || before.EndsWith("sub-") || before.EndsWith("agenda ") || before.EndsWith(" an ");
}
