using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8006: the title of an item that is not quite the one in the masthead.</summary>
public sealed class UnknownAgendaTitle : ResolutionAnalyzer
{
    private const int FewestWords = 3;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8006");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        if (AgendaClause.Of(context.Node, context.Semantics) is null)
            return;

        var titles = AgendaTitle.Of(context.Document);

        foreach (var span in Quoted(context.Node.Text.Text))
        {
            var words = context.Node.Text.Text.Substring(span.Start, span.Length);

            if (!titles.Contains(words) && titles.FirstOrDefault(title => IsMeant(title, words)) is { } right)
                context.Report(Rule, context.Node.Text.GetSourceSpan(span), words, right);
        }
    }

    private static IEnumerable<TextSpan> Quoted(string text)
    {
        for (var open = text.AsSpan().IndexOfAny('“', '"'); open >= 0;)
        {
            var close = text.AsSpan(open + 1).IndexOfAny('”', '"');

            if (close < 0)
                yield break;

            yield return new TextSpan(open + 1, close);
            var next = text.AsSpan(open + close + 2).IndexOfAny('“', '"');
            open = next < 0 ? -1 : open + close + 2 + next;
        }
    }

    // The same words but for one, or for their signs and capitals.
    private static bool IsMeant(string title, string words)
    {
        var first = Words(title);
        var second = Words(words);

        if (first.Length < FewestWords || second.Length < FewestWords)
            return false;

        if (first.SequenceEqual(second))
            return string.Concat(title.Where(char.IsLetterOrDigit)) != string.Concat(words.Where(char.IsLetterOrDigit));

        var shared = first.Intersect(second).Count();
        return Math.Max(first.Length, second.Length) - shared <= 1;
    }

    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);

        foreach (var letter in text.Replace("&", "and", StringComparison.Ordinal))
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
