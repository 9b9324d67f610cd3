using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4012: a State by a name that the United Nations does not use, or no longer.</summary>
public sealed partial class MisnamedState : ResolutionAnalyzer
{
    private const int LettersAround = 80;


    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4012");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        if (context.Node.IsRunningText && context.Node is not Footnote)
            Analyze(context, context.Node, context.Semantics.Lexicon.States);
    }

    private static void Analyze(NodeContext<TextNode> context, TextNode node, StateNames states)
    {
        var text = node.Text.Text;
        var at = 0;

        while (states.IndexIn(node.Text, at) is >= 0 and var next)
        {
            at = next;

            if (states.At(text.AsSpan(at)) is not { } name)
                return;

            if (IsAtFault(context, node, at, name))
                Report(context, node, new TextSpan(at, name.Wrong.Length), name);

            at += name.Wrong.Length;
        }
    }

    private static bool IsAtFault(NodeContext<TextNode> context, TextNode node, int at, StateName name)
    {
        var text = node.Text.Text;

        return IsWholeName(text, at, at + name.Wrong.Length)
            && !IsInside(text, at, name)
            && !NameOfInstitution().IsMatch(text.AsSpan(0, at))
            && !context.Semantics.QuotationsIn(node).Contains(at)
            && !Attributions.Contains(node, at)
            && (name.From is not { } from || (context.Semantics.Context.ReferenceDate >= from && !SpeaksOfThePast(text, at, from)));
    }

    // "Turkey Compact", "Vietnam-era": the name of something else.
    private static bool IsWholeName(string text, int start, int end) =>
        (start == 0 || !(char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '‑' or '–'))
        && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '‑' or '–'))
        && !(end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]));

    // "Peoples’ Friendship University of Russia", "Bank of Tanzania": who bears such a name has chosen it.
    [GeneratedRegex(
        @"\b(?:University|Institute|Academy|College|School|Bank|Museum|Library|Archives?|Church|Patriarchate|Society|Association|Federation|Confederation|Union|Chamber|Railways|Radio|Voice|Foundation|Centre|Observatory|Club|League|Party)(?:(?: of| for| and)? [A-Z][\w’'-]*){0,5} (?:of|for) (?:the )?$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex NameOfInstitution();

    private static bool IsInside(string text, int at, StateName name)
    {
        foreach (var longer in name.Unless)
        {
            var start = at - longer.IndexOf(name.Wrong, StringComparison.Ordinal);

            if (start >= 0 && text.AsSpan(start).StartsWith(longer, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "held in Istanbul, Turkey, on 23 and 24 May 2016": what was, keeps the name of its time.
    private static bool SpeaksOfThePast(string text, int at, DateOnly from)
    {
        var start = Math.Max(0, at - LettersAround);
        return HistoricalUse.NamesYearUpTo(text.AsSpan(start, Math.Min(text.Length, at + LettersAround) - start), from.Year);
    }

    private static void Report(NodeContext<TextNode> context, TextNode node, TextSpan logical, StateName name)
    {
        var span = node.Text.GetSourceSpan(logical);
        context.Report(Rule, span, FixOf(node.Text, logical, name), name.Wrong, name.Right);
    }

    // Null where the words around have to be written anew as well.
    private static CodeFix? FixOf(LogicalText text, TextSpan logical, StateName name)
    {
        var before = text.Text.AsSpan(0, logical.Start);
        var hasArticle = before.EndsWith("the ", StringComparison.OrdinalIgnoreCase);
        var right = name.AddsArticle && !hasArticle ? (IsBeginning(before) ? "The " : "the ") + name.Right : name.Right;

        if (name.DropsArticle && hasArticle)
        {
            if (IsBeginning(before[..^"the ".Length]) || QualifiesNoun().IsMatch(text.Text, logical.End))
                return null;

            logical = TextSpan.FromBounds(logical.Start - "the ".Length, logical.End);
        }
        else if (name.AddsArticle && !hasArticle && Qualified().IsMatch(before))
        {
            return null;
        }

        var (title, span) = ($"Write \"{right}\"", text.GetSourceSpan(logical));
        return name.From is null ? CodeFix.Safe(title, span, right) : CodeFix.Unsafe(title, span, right);
    }

    private static bool IsBeginning(ReadOnlySpan<char> before) => before.IsEmpty || before.EndsWith(". ");

    // "The Ivory Coast authorities": the article is theirs.
    [GeneratedRegex(@"\G (?!(?:and|or|to|in|at|on|by|for|as|with|from|has|is|was|will|that|which|who|may|of|until|against|between)\b)[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex QualifiesNoun();

    // "Former Zaire", "northern Moldova".
    [GeneratedRegex(@"\b(?:[a-z]+ern|former|neighbouring|mainland|united|an?|both|this|its) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Qualified();
}
