using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7001: a date in another form than day, month in full and year.</summary>
public sealed class MalformedDate : ResolutionAnalyzer
{
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
        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", place, right), date.Text, $"\"{right}\"");
    }

    // Lists of persons and passports, tables and addresses of pages keep the digits of their sources.
    private static bool IsListed(TextNode node) => node is not (PreambularParagraph or OperativeParagraph or SubParagraph) || node.FirstAncestorOrSelf<Annex>() is not null;
}
