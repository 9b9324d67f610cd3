using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5025: a full stop, comma or semicolon inside the quotation marks of a title.</summary>
public sealed class MarkInsideQuotation : RunningTextAnalyzer
{
    private const int LongestTitle = 400;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5025");

    private static readonly ImmutableArray<string> Leads = ["entitled", "titled", "theme", "the item", "sub-item", "agenda item"];

    public MarkInsideQuotation()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        var text = node.Text.Text;

        for (var i = Next(text, 1); i > 0; i = Next(text, i + 1))
        {
            if (IsWrong(text, i) && FollowsLead(text, OpeningOf(text, i)))
                Report(context, node, i);
        }
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny('”', '"') is >= 0 and var found ? from + found : -1;

    private static void Report(ReportingContext context, TextNode node, int quote)
    {
        var place = node.Text.GetSourceSpan(new TextSpan(quote - 1, 2));
        var right = $"{node.Text.Text[quote]}{node.Text.Text[quote - 1]}";
        var fix = place.Length == right.Length ? CodeFix.Safe("Put the mark behind the quotation mark", place, right) : null;
        context.Report(Rule, place, fix, right);
    }

    private static int OpeningOf(string text, int quote) =>
        text.LastIndexOf(text[quote] == '"' ? '"' : '“', quote - 1, Math.Min(quote, LongestTitle));

    // In mid-sentence the stop is that of an abbreviation.
    private static bool IsWrong(string text, int quote) => text[quote - 1] switch
    {
        '.' => quote + 1 == text.Length && text[quote - 2] is not ('.' or '”'),
        ',' or ';' => quote + 1 == text.Length || text[quote + 1] == ' ',
        _ => false,
    };

    private static bool FollowsLead(string text, int opening)
    {
        if (opening < 1)
            return false;

        var before = text.AsSpan(0, opening).TrimEnd();

        foreach (var lead in Leads)
        {
            if (before.EndsWith(lead, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
