using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7001: a date in another form than day, month in full and year.</summary>
public sealed class MalformedDate : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7001");

    private const string Article = " the ";

    private static readonly string[] WordsBehind = ["and", "as", "at", "by", "for", "in", "on", "or", "that", "to", "until", "when", "where", "which", "with"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDateAction(Analyze);

    private static void Analyze(MentionContext<DateMention> context)
    {
        var date = context.Mention;

        if (date.Form == DateForm.Standard || date.IsQuoted || (date.Form != DateForm.OtherWords && IsListed(date.Node)))
            return;

        var place = date.Node.Text.GetSourceSpan(date.Span);

        if (date.Value is null || date.Form == DateForm.AmbiguousDigits)
        {
            // What is no day in words is reported as such.
            if (date.Form != DateForm.OtherWords)
                context.Report(Rule, place, date.Text, "the day, the month in full and the year");

            return;
        }

        var right = date.Written.ToString();
        var replaced = date.Node.Text.GetSourceSpan(WithArticle(date));
        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", replaced, right), date.Text, $"\"{right}\"");
    }

    // "On the 3rd of May 2023" is "on 3 May 2023"; "the 3rd of May 2023 agreement" keeps its article.
    private static TextSpan WithArticle(DateMention date)
    {
        var text = date.Node.Text.Text;
        var head = text.AsSpan(0, date.Span.Start);
        var hasNoun = text.AsSpan(date.Span.End) is [' ', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..] rest && !FollowsDate(rest[1..]);

        return head.EndsWith(Article, StringComparison.Ordinal) && char.IsAsciiDigit(date.Text[0]) && !hasNoun
            ? TextSpan.FromBounds(date.Span.Start - Article.Length + 1, date.Span.End)
            : date.Span;
    }

    private static bool FollowsDate(ReadOnlySpan<char> rest)
    {
        foreach (var word in WordsBehind)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length])))
                return true;
        }

        return false;
    }

    // Lists of persons and passports, tables and addresses of pages keep the digits of their sources.
    private static bool IsListed(TextNode node) => node is not (PreambularParagraph or OperativeParagraph or SubParagraph) || node.FirstAncestorOrSelf<Annex>() is not null;
}
