using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7001: a date in another form than day, month in full and year.</summary>
public sealed partial class MalformedDate : ResolutionAnalyzer
{
    private const int LettersBefore = 60;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7001");

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

        // RL2028 speaks of the capitals of the whole.
        if (CapitalText.Is(date.Node.Text) && date.Text.Equals(right, StringComparison.OrdinalIgnoreCase))
            return;

        var fix = SpanToWrite(date) is { } span ? CodeFix.Safe($"Write \"{right}\"", date.Node.Text.GetSourceSpan(span), right) : null;
        context.Report(Rule, place, fix, date.Text, $"\"{right}\"");
    }

    // "On the 5th of May 2027": the article goes with the ending. Null where more has to be written anew, as in "the 21st to 23rd of May 2027".
    private static TextSpan? SpanToWrite(DateMention date)
    {
        var text = date.Node.Text.Text;
        var start = Math.Max(0, date.Span.Start - LettersBefore);
        var before = text.AsSpan(start, date.Span.Start - start);

        if (IsOfRange(date, before))
            return null;

        if (date.Form != DateForm.OtherWords || !char.IsAsciiDigit(date.Text[0]) || !before.EndsWith("the ", StringComparison.OrdinalIgnoreCase))
            return date.Span;

        return ArticleOfDay().IsMatch(before) && AfterDate().IsMatch(text, date.Span.End)
            ? TextSpan.FromBounds(date.Span.Start - "the ".Length, date.Span.End)
            : null;
    }

    private static bool IsOfRange(DateMention date, ReadOnlySpan<char> before)
    {
        foreach (var days in DaysBefore().EnumerateMatches(before))
        {
            var written = before.Slice(days.Index, days.Length);
            return !char.IsAsciiDigit(date.Text[0]) || HasEnding(written) || before[..days.Index].EndsWith("the ", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static bool HasEnding(ReadOnlySpan<char> days) => days.TrimStart("0123456789") is [>= 'a' and <= 'z', ..];

    [GeneratedRegex(@"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[A-Z][a-z]{2,8})?(?:,? ?[-–—] ?|,? and |,? or |, | to | until )(?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex DaysBefore();

    [GeneratedRegex(@"\b(?:on|of|by|from|until|till|before|after|since|than|dated|at) the $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArticleOfDay();

    // Before any other word the article may be that of a noun: "the 5th of May 2027 meeting".
    [GeneratedRegex(@"\G(?:$|[,;.:)\]”]| (?:and|or|to|in|at|on|by|for|as|with|until|the|of|that|which|when|where|through)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate();

    // Lists of persons and passports, tables and addresses of pages keep the digits of their sources.
    private static bool IsListed(TextNode node) => node is not (PreambularParagraph or OperativeParagraph or SubParagraph) || node.FirstAncestorOrSelf<Annex>() is not null;
}
