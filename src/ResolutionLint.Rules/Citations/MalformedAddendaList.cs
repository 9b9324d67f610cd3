using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3029: addenda and corrigenda that are not joined to their document as its epoch does.</summary>
public sealed partial class MalformedAddendaList : ResolutionAnalyzer
{
    private static readonly LiteralSearch Finals = new("/Add.", "/Corr.");

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3029");

    // Since the seventy-second session of the General Assembly each addendum has its whole symbol.
    private static readonly DateOnly FirstDayOfWholeSymbols = new(2017, 9, 12);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var symbols = context.Semantics.Symbols;

        for (var i = 0; i < symbols.Length; i++)
        {
            var symbol = symbols[i];

            if (symbol.Text[0] is not ('A' or 'S' or 'E') || context.Semantics.QuotationsIn(symbol.Node).Contains(symbol.Span.Start))
                continue;

            if (ShortForm().Match(symbol.Node.Text.Text, symbol.Span.End) is { Success: true } match)
                CheckShort(context, symbol, match);
            else if (i + 1 < symbols.Length)
                CheckWhole(context, symbol, symbols[i + 1]);
        }
    }

    [GeneratedRegex(@"\G(?<joiner>, and |,? |,? and |; | ?[+&] ?)(?<final>(?:Add|Corr)\.? ?\d{1,2}(?:/(?:Add|Corr)\.\d)?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();

    private static bool IsEpochOfWholeSymbols(NodeContext<ResolutionDocument> context) =>
        context.Semantics.Context.ReferenceDate >= FirstDayOfWholeSymbols;

    private static void CheckShort(NodeContext<ResolutionDocument> context, DocumentSymbol symbol, Match match)
    {
        var isWhole = IsEpochOfWholeSymbols(context);

        if (match.Groups["joiner"].ValueSpan is " " || (match.Groups["joiner"].ValueSpan is " and " && !isWhole))
            return;

        var final = match.Groups["final"];
        var text = symbol.Node.Text;
        var part = final.Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        var right = isWhole ? $"{symbol.Text} and {BaseOf(symbol.Text)}/{part}" : $"{symbol.Text} and {part}";
        context.Report(Rule, text.GetSourceSpan(new TextSpan(final.Index, final.Length)), final.Value, right);
    }

    private static void CheckWhole(NodeContext<ResolutionDocument> context, DocumentSymbol symbol, DocumentSymbol next)
    {
        if (next.Node != symbol.Node || !IsFinalOf(symbol.Text, next.Text) || next.Span.Start - symbol.Span.End > " and ".Length)
            return;

        var isWhole = IsEpochOfWholeSymbols(context);

        if (isWhole && !IsPairWithComma(symbol, next))
            return;

        var right = isWhole ? $"{symbol.Text} and {next.Text}" : $"{symbol.Text} and {next.Text[(symbol.Text.Length + 1)..]}";
        context.Report(Rule, next.Node.Text.GetSourceSpan(next.Span), next.Text, right);
    }

    // In a list of three or more, commas stand before the last "and".
    private static bool IsPairWithComma(DocumentSymbol symbol, DocumentSymbol next)
    {
        var text = symbol.Node.Text.Text;
        return text.AsSpan(symbol.Span.End, next.Span.Start - symbol.Span.End) is ", " && text.AsSpan(next.Span.End) is [] or ['.' or ';', ..];
    }

    private static string BaseOf(string symbol)
    {
        var end = Finals.IndexIn(symbol);
        return end < 0 ? symbol : symbol[..end];
    }

    private static bool IsFinalOf(string symbol, string next) =>
        next.Length > symbol.Length + 1
        && next.StartsWith(symbol, StringComparison.Ordinal)
        && Finals.Begins(next.AsSpan(symbol.Length));
}
