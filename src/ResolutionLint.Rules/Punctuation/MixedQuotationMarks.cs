using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5014: straight quotation marks or apostrophes in a text that has curly ones, or the reverse.</summary>
public sealed class MixedQuotationMarks : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5014");

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var source = context.Document.Words.ToString().AsSpan();

        if (source.Contains('"') && source.ContainsAny('“', '”'))
            Report(context, AddQuotationMarks);

        if (source.Contains('\'') && source.ContainsAny('’', '“', '”'))
            Report(context, AddApostrophes, source.ContainsAny('“', '”') && !source.Contains('"'));
    }

    // Curly quotation marks show that apostrophes are meant to be curly too.
    private static void Report(NodeContext<ResolutionDocument> context, Action<TextNode, List<TextChange>, List<TextChange>> add, bool isCurly = false)
    {
        var (straight, curly) = (new List<TextChange>(), new List<TextChange>());

        foreach (var node in context.Semantics.RunningText)
            add(node, straight, curly);

        if (straight.Count == 0 || (curly.Count == 0 && !isCurly))
            return;

        var areStraight = straight.Count > curly.Count && !isCurly;
        Report(context, areStraight ? curly : straight, areStraight ? "straight" : "curly");
    }

    private static void AddQuotationMarks(TextNode node, List<TextChange> straight, List<TextChange> curly)
    {
        var text = node.Text.Text;

        for (var i = QuotationMarks.Next(text, 0); i >= 0; i = QuotationMarks.Next(text, i + 1))
        {
            var place = node.Text.GetSourceSpan(new TextSpan(i, 1));

            if (text[i] != '"')
                curly.Add(new TextChange(place, "\""));
            else if (!QuotationMarks.IsUnit(text, i) || straight.Count % 2 == 1)
                straight.Add(new TextChange(place, QuotationMarks.Opens(text, i) ? "“" : "”"));
        }
    }

    private static void AddApostrophes(TextNode node, List<TextChange> straight, List<TextChange> curly)
    {
        var text = node.Text.Text;

        for (var i = NextApostrophe(text, 0); i >= 0; i = NextApostrophe(text, i + 1))
        {
            if (IsPossessive(text, i))
                (text[i] == '’' ? curly : straight).Add(new TextChange(node.Text.GetSourceSpan(new TextSpan(i, 1)), text[i] == '’' ? "'" : "’"));
        }
    }

    private static int NextApostrophe(string text, int from) => text.AsSpan(from).IndexOfAny(Apostrophes) is >= 0 and var found ? from + found : -1;

    // Within a name from another language an apostrophe stands for a letter, and may be written as it is there.
    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe > 0 && char.IsLetter(text[apostrophe - 1])
        && apostrophe + 1 < text.Length && text[apostrophe + 1] == 's'
        && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static void Report(ReportingContext context, List<TextChange> wrong, string right)
    {
        var slips = wrong.Select(change => new Slip(change.Span, change, right, right == "curly" ? "straight" : "curly")).ToList();
        Slips.Report(context, Rule, slips, $"Write {right} marks");
    }
}
