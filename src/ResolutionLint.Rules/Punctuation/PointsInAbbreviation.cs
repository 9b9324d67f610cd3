using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5021: an abbreviation of capitals with points between them.</summary>
public sealed class PointsInAbbreviation : RunningTextAnalyzer
{
    private const int FewestLetters = 3;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5021");

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["UN"] = "United Nations",
        ["US"] = "United States",
        ["USA"] = "United States of America",
        ["UK"] = "United Kingdom",
        ["EU"] = "European Union",
        ["AU"] = "African Union",
    }.ToFrozenDictionary();

    public PointsInAbbreviation()
        : base(() => Rule)
    {
    }

    private protected override void Check(ReportingContext context, TextNode node)
    {
        if (node is not (PreambularParagraph or OperativeParagraph or SubParagraph or ContinuationText or Title or Heading))
            return;

        var text = node.Text.Text;

        for (var i = text.IndexOf('.', StringComparison.Ordinal); i >= 0; i = text.IndexOf('.', i + 1))
        {
            if (LengthAt(text, i - 1) is not (> 0 and var length))
                continue;

            var span = new TextSpan(i - 1, length);
            i = span.End - 1;

            if (!context.Semantics.QuotationsIn(node).Contains(span.Start))
                Report(context, node, span);
        }
    }

    private static void Report(ReportingContext context, TextNode node, TextSpan span)
    {
        var written = node.Text.Text.Substring(span.Start, span.Length);
        var letters = written.Replace(".", string.Empty, StringComparison.Ordinal);

        if (!Names.TryGetValue(letters, out var right))
        {
            if (letters.Length < FewestLetters)
                return;

            right = letters;
        }

        var place = node.Text.GetSourceSpan(span);

        // The last point may be that of the sentence too.
        var stop = span.End == node.Text.Length ? "." : string.Empty;
        var fix = place.Length == span.Length ? CodeFix.Safe($"Write \"{right}\"", place, right + stop) : null;
        context.Report(Rule, place, fix, written, right);
    }

    // Capitals, each with its point, that no other letter or figure touches: "U.N.D.P.", "U.N.D.P", "N.G.O.s".
    private static int LengthAt(string text, int start)
    {
        if (start < 0 || !char.IsAsciiLetterUpper(text[start]) || (start > 0 && text[start - 1] is not (' ' or '(' or '“' or '"' or '-' or '–')))
            return 0;

        var end = start;

        while (end + 1 < text.Length && char.IsAsciiLetterUpper(text[end]) && text[end + 1] == '.')
            end += 2;

        var isUnclosed = end < text.Length && char.IsAsciiLetterUpper(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));

        if (end - start < 4 - (isUnclosed ? 2 : 0))
            return 0;

        end += isUnclosed || IsPlural(text, end) ? 1 : 0;
        return end == text.Length || !char.IsLetterOrDigit(text[end]) ? end - start : 0;
    }

    private static bool IsPlural(string text, int end) =>
        end < text.Length && text[end] == 's' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
}
