using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2023: is, has or continues where "requests that" wants be, have or continue.</summary>
public sealed class IndicativeAfterRequest : ResolutionAnalyzer
{
    private const string That = "s that ";
    private const int LongestSubject = 160;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2023");

    private static readonly string[] Requests = ["request", "urge", "demand", "recommend", "insist", "ask"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction<OperativeParagraph>(Analyze);
        context.RegisterNodeAction<SubParagraph>(Analyze);
    }

    private static void Analyze<TNode>(NodeContext<TNode> context)
        where TNode : TextNode
    {
        var text = context.Node.Text.Text;

        for (var that = text.IndexOf(That, StringComparison.Ordinal); that >= 0; that = text.IndexOf(That, that + That.Length, StringComparison.Ordinal))
        {
            if (RequestBefore(text, that) is { } request && VerbOf(text, that + That.Length) is { } verb && IsToldBy(context, verb.Right) && !context.Semantics.QuotationsIn(context.Node).Contains(that))
                Report(context, verb, request);
        }
    }

    // The Security Council has "requests that the Secretary-General reports" as well, but no "is" and "has".
    private static bool IsToldBy(ReportingContext context, string right) =>
        context.Semantics.Context.Organ != OrganNames.SecurityCouncil || right is "be" or "have";

    private static void Report<TNode>(NodeContext<TNode> context, (TextSpan Span, string Right) verb, string request)
        where TNode : TextNode =>
        context.Report(Rule, context.Node.Text.GetSourceSpan(verb.Span), request, context.Node.Text.Text.Substring(verb.Span.Start, verb.Span.Length), verb.Right);

    // The word with its ending, be it the opener or a later verb.
    private static string? RequestBefore(string text, int end)
    {
        foreach (var verb in Requests)
        {
            var start = end - verb.Length;

            if (start >= 0 && text.AsSpan(start + 1, verb.Length - 1).SequenceEqual(verb.AsSpan(1)) && char.ToLowerInvariant(text[start]) == verb[0] && IsVerbAt(text, start))
                return text.Substring(start, verb.Length + 1);
        }

        return null;
    }

    // "the requests that": a noun has its article, its adjective or a verb before it.
    private static bool IsVerbAt(string text, int start)
    {
        var before = text.AsSpan(0, start);

        if (before.IsEmpty || before.EndsWith(", "))
            return true;

        var word = before.TrimEnd();
        word = word[(word.LastIndexOf(' ') + 1)..];
        return before[^1] == ' ' && (word is "and" or "also" or "Also" or "further" or "Further" || word.EndsWith("ly"));
    }

    // The first verb decides; behind a relative word, a conjunction or a mark the verb may belong to another clause.
    private static (TextSpan Span, string Right)? VerbOf(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestSubject);
        var before = ReadOnlySpan<char>.Empty;

        while (start < limit)
        {
            var end = EndOfWord(text, start, limit);
            var word = text.AsSpan(start, end - start);
            var behind = end < limit && text[end] == ' ' ? text.AsSpan(end + 1, EndOfWord(text, end + 1, limit) - end - 1) : [];

            if (SubjunctiveForms.Of(word, before, behind) is { } right)
                return (TextSpan.FromBounds(start, end), right);

            if (word is "" or "be" or "have" or "shall" or "should" or "must" or "may" or "will" or "can" or "who" or "which" or "that" or "what" or "whose" or "whatever" or "whoever" or "how" or "where" or "when" or "whenever" or "if" or "while" or "as" or "until" or "unless" or "to"
                || (end < text.Length && text[end] != ' '))
            {
                return null;
            }

            before = word;
            start = end + 1;
        }

        return null;
    }

    private static int EndOfWord(string text, int end, int limit)
    {
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/' or '\'' or '’'))
            end++;

        return end;
    }
}
