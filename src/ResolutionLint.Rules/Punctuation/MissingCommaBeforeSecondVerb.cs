using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5007: a further verb of the organ that no comma sets off from what the verb before it governs.</summary>
public sealed class MissingCommaBeforeSecondVerb : ResolutionAnalyzer
{
    private const string Conjunction = "and ";
    private const string That = " that ";
    private const int FewestWords = 3;
    private const int LongestClause = 2000;
    private const int LongestMarker = 12;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5007");

    // Where nobody else has a verb, only the organ itself goes on so.
    private static readonly LiteralSearch Asides = new(" and in this regard ", " and in that regard ", " and in this context ", " and in that context ");

    // What follows one of these may have a subject and verbs of its own.
    private static readonly LiteralSearch Subordinators = new(
        " which ", " who ", " whose ", " whom ", " where ", " when ", " while ", " as it ", " as they ", " if ", " how ", " what ", " whether ", " because ");

    // A plural, a past or a modal verb cannot share its subject with "requests".
    private static readonly LiteralSearch OtherForms = new(
        " are ", " were ", " have ", " should ", " will ", " shall ", " may ", " can ", " must ", " could ", " would ");

    private static readonly LiteralSearch SameForms = new(" is ", " has ", " was ", " does ");

    private static readonly FrozenSet<string> NeverNouns = new[]
    {
        "acknowledge", "affirm", "authorize", "commend", "condemn", "decide", "deplore", "emphasize", "encourage", "endorse", "express", "invite", "reaffirm",
        "recall", "recognize", "recommend", "reiterate", "underline", "underscore", "urge", "welcome",
    }.ToFrozenSet(StringComparer.Ordinal);

    // A noun that looks like a verb ("requests of States") has none of these behind it.
    private static readonly FrozenSet<string> Objects = new[]
    {
        "the", "all", "its", "that", "those", "a", "an", "this", "these", "any", "it", "him", "her", "them", "in", "to", "with", "once", "other", "relevant", "both", "each", "every", "and",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var paragraph in context.Semantics.OrdinaryOperatives(context.Node))
        {
            if (context.Semantics.Openers.TryGetKnown(paragraph, out var opener) && opener.Form == OpenerForm.Finite)
                Check(context, paragraph, opener.Span.End, opener.Entry);
        }

        foreach (var paragraph in context.Node.Preamble)
        {
            if (context.Semantics.Openers.TryGetKnown(paragraph, out var opener) && opener.Form == OpenerForm.Participle)
                CheckReason(context, paragraph, opener.Span.End);
        }
    }

    // Each verb that a comma sets off governs anew, whatever clauses the one before it had.
    private static void Check(ReportingContext context, TextNode paragraph, int from, OpenerEntry? governing)
    {
        var text = paragraph.Text.Text;

        for (var blank = text.IndexOf(' ', from); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            var isJoined = text.AsSpan(blank + 1).StartsWith(Conjunction);
            var isSetOff = EndsInMark(text.AsSpan(0, blank));

            if ((!isJoined && !isSetOff) || VerbAt(context, text, isJoined ? blank + 1 + Conjunction.Length : blank + 1) is not { } verb)
                continue;

            if (isSetOff)
                (from, governing) = (blank + 1, verb);
            else if (IsOfOrgan(text, from, blank, governing) && !IsVerb(context, text, blank) && !context.Semantics.QuotationsIn(paragraph).Contains(blank))
                context.Report(Rule, WordBefore(paragraph, blank), Said(verb));
        }
    }

    private static void CheckReason(ReportingContext context, PreambularParagraph paragraph, int from)
    {
        foreach (var (blank, participle) in SecondParticiple.In(paragraph.Text.Text, from, context.Semantics.Lexicon.Openers))
        {
            if (!context.Semantics.QuotationsIn(paragraph).Contains(blank))
                context.Report(Rule, WordBefore(paragraph, blank), Said(participle));
        }
    }

    private static string Said(OpenerEntry verb) => $"{char.ToLowerInvariant(verb.Phrase[0])}{verb.Phrase[1..]}";

    private static TextSpan WordBefore(TextNode paragraph, int blank) =>
        paragraph.Text.GetSourceSpan(TextSpan.FromBounds(paragraph.Text.Text.LastIndexOf(' ', blank - 1) + 1, blank));

    // A marker that was left in the text may follow the comma.
    private static bool EndsInMark(ReadOnlySpan<char> text) => text[Math.Max(0, text.Length - LongestMarker)..].TrimEnd("0123456789 ") is [.., ',' or ';'];

    private static bool IsOfOrgan(string text, int from, int blank, OpenerEntry? governing)
    {
        var clause = text.AsSpan(from, blank - from);
        return IsComplete(clause, governing) || (Asides.Begins(text.AsSpan(blank)) && !MayHoldSubject(clause));
    }

    // "Recalls that the Bank supports States and in this regard encourages lending": the Bank may be the one that encourages.
    private static bool MayHoldSubject(ReadOnlySpan<char> clause) =>
        clause.Contains(That, StringComparison.Ordinal) || Subordinators.IsIn(clause) || LacksObject(clause);

    private static bool LacksObject(ReadOnlySpan<char> clause) => clause.EndsWith(" of") || clause.EndsWith(" for");

    // "Urges States and invites donors to contribute": two verbs may share what follows.
    private static bool IsComplete(ReadOnlySpan<char> clause, OpenerEntry? governing) =>
        clause.Length <= LongestClause
        && clause.Count(' ') >= FewestWords
        && !LacksObject(clause)
        && !Subordinators.IsIn(clause)
        && !MayHoldVerb(clause)
        && (governing is not { Kind: OpenerKind.Directive } || governing.Lemma == "call for" || clause.Contains(" to ", StringComparison.Ordinal));

    private static bool MayHoldVerb(ReadOnlySpan<char> clause) =>
        clause.Count(That) is var count and > 0 && (count > 1 || !OtherForms.IsIn(clause) || SameForms.IsIn(clause));

    // "Condemns and calls for the end of": two verbs may share one object.
    private static bool IsVerb(ReportingContext context, string text, int end) =>
        context.Semantics.Lexicon.Openers.TryMatch(text.AsSpan(text.LastIndexOf(' ', end - 1) + 1), OpenerForm.Finite, out _, out _);

    private static OpenerEntry? VerbAt(ReportingContext context, string text, int start)
    {
        var rest = text.AsSpan(start);

        foreach (var word in (ReadOnlySpan<string>)["in this regard ", "in that regard ", "in this context ", "in that context ", "also ", "further ", "strongly "])
        {
            if (rest.StartsWith(word))
                rest = rest[word.Length..];
        }

        return !rest.IsEmpty
            && char.IsAsciiLetterLower(rest[0])
            && context.Semantics.Lexicon.Openers.TryMatch(rest, OpenerForm.Finite, out var entry, out var length)
            && entry.Verb != "remain"
            && (NeverNouns.Contains(entry.Verb) || entry.Phrase.Contains(' ') || HasObject(rest[length..])) ? entry : null;
    }

    private static bool HasObject(ReadOnlySpan<char> rest)
    {
        if (rest is not [' ', .. var next] || next.IsEmpty)
            return false;

        var word = OpenerWord(next);
        return char.IsAsciiLetterUpper(next[0]) || Objects.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static ReadOnlySpan<char> OpenerWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is >= 0 and var end ? text[..end] : text;
}
