using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Humanizer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7008: a percentage whose number is written in words.</summary>
public sealed class PercentageInWords : ResolutionAnalyzer
{
    private const string Sign = " per cent";
    private const int Highest = 99;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7008");

    private static readonly string[] Fractions = ["half of ", "quarter of ", "quarters of ", "third of ", "thirds of ", "tenth of ", "tenths of "];

    private static readonly string[] Joints = [" and ", " to ", " or "];

    private static readonly FrozenSet<string> LargerWords = FrozenSet.ToFrozenSet(["hundred", "thousand", "million", "point", "zero", "half"], StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, string>> Figures = new(() => Enumerable.Range(1, Highest).ToDictionary(
        value => value.ToWords(CultureInfo.GetCultureInfo("en")),
        value => value.ToString(CultureInfo.InvariantCulture),
        StringComparer.Ordinal));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var (node, text) = (context.Node, context.Node.Text.Text);

        for (var sign = Next(text, 0); sign > 0; sign = Next(text, sign + Sign.Length))
        {
            if (NumbersBefore(text, sign) is var (start, figure)
                && !IsOfFraction(text, start)
                && !FollowsNumber(text, start)
                && !context.Semantics.QuotationsIn(node).Contains(start))
                Report(context, TextSpan.FromBounds(start, sign), figure);
        }
    }

    private static int Next(string text, int offset) => text.IndexOf(Sign, offset, StringComparison.Ordinal);

    // "Between five and ten per cent", "five to ten per cent": both or none are in figures.
    private static (int Start, string Figure)? NumbersBefore(string text, int end)
    {
        if (NumberBefore(text, end) is not var (start, figure))
            return null;

        foreach (var joint in Joints)
        {
            if (!text.AsSpan(0, start).EndsWith(joint) || NumberBefore(text, start - joint.Length) is not var (first, other))
                continue;

            // "Sixty and five" may be one number.
            return joint != Joints[0] || text.AsSpan(0, first).EndsWith("between ", StringComparison.OrdinalIgnoreCase) ? (first, other + joint + figure) : null;
        }

        return (start, figure);
    }

    // "Five", "forty-two", "forty two". A sentence does not begin with a figure: there the word is right, and has a capital.
    private static (int Start, string Figure)? NumberBefore(string text, int end)
    {
        var start = StartOfWord(text, end);

        if (!Figures.Value.TryGetValue(text[start..end], out var figure))
            return null;

        var tens = start > 0 ? StartOfWord(text, start - 1) : start;
        return tens < start && Figures.Value.TryGetValue($"{text[tens..(start - 1)]}-{text[start..end]}", out var whole) ? (tens, whole) : (start, figure);
    }

    private static int StartOfWord(string text, int end) => end > 0 ? text.LastIndexOf(' ', end - 1) + 1 : 0;

    // "One hundred and five", "seventy – five", "forty, five": what stands before may be part of the number.
    private static bool FollowsNumber(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" ,-–—");

        if (before.EndsWith(" and") || before.EndsWith(" or") || before.EndsWith(" to"))
            before = before[..before.LastIndexOf(' ')].TrimEnd(" ,-–—");

        var word = before[(before.LastIndexOfAny(' ', '-', '–') + 1)..].ToString().ToLowerInvariant();
        return LargerWords.Contains(word) || Figures.Value.ContainsKey(word);
    }

    // "Half of one per cent", "seven tenths of one per cent".
    private static bool IsOfFraction(string text, int start)
    {
        foreach (var end in Fractions)
        {
            if (text.AsSpan(0, start).EndsWith(end))
                return true;
        }

        return false;
    }

    private static void Report(NodeContext<TextNode> context, TextSpan span, string figure)
    {
        var text = context.Node.Text;
        var change = WordEdit.Replace(text, span, figure);

        context.Report(
            Rule,
            text.GetSourceSpan(span),
            change is { } edit ? new CodeFix($"Write \"{figure}\"", [edit], FixSafety.Safe) : null,
            text.Text.Substring(span.Start, span.Length),
            figure);
    }
}
