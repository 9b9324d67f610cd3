using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>Everything that an analysis gives, written down: two results are the same where this is.</summary>
internal static class WrittenResult
{
    public static string Of(LintResult result)
    {
        var written = new StringBuilder();
        var document = result.Document;
        written.AppendLine($"{document.Kind} {document.Masthead}");

        foreach (var node in document.DescendantsAndSelf())
            AppendNode(written, node, result.Semantics);

        foreach (var leaf in document.Leaves)
            written.AppendLine($"leaf {leaf.Span} of {leaf.Owner?.GetType().Name} {leaf.Owner?.Span}");

        foreach (var finding in result.Findings)
            AppendFinding(written, finding);

        foreach (var suppressed in result.Suppressed)
            AppendFinding(written, suppressed.Finding);

        return written.ToString();
    }

    private static void AppendNode(StringBuilder written, DocumentNode node, DocumentSemantics? semantics)
    {
        written.AppendLine($"{node.GetType().Name} {node.Span} in {node.Parent?.GetType().Name} {node.Parent?.Span}");

        if (node is Resolution resolution)
            written.AppendLine($"  {resolution.Number} {resolution.IsQuoted} {resolution.Preamble.Length} {resolution.Operatives.Length}");

        if (node is not TextNode text)
            return;

        written.AppendLine($"  {text.Label} «{text.Text}» {PlacesOf(text.Text)}");

        foreach (var marker in text.Markers)
            written.AppendLine($"  {marker} to {semantics?.Footnotes.NoteOf(marker)?.Span}");

        if (semantics is not null && semantics.Openers.TryGet(text, out var opener))
            written.AppendLine($"  {opener.Text} {opener.Span} {opener.Form} {opener.Kind} {opener.VerbSpan} {opener.Adverb} {opener.Key} {opener.Verb} {opener.Addressee}");
    }

    private static string PlacesOf(LogicalText text)
    {
        var gaps = Enumerable.Range(0, text.GapCount).Select(text.GetGap);
        return $"{text.GetSourceSpan(new TextSpan(0, text.Length))} {string.Join(' ', gaps.Select(gap => $"{gap.Offset}:{gap.Source}"))}";
    }

    private static void AppendFinding(StringBuilder written, Finding finding) => written.AppendLine(
        $"{finding.Id} {finding.Severity} {finding.Span} {finding.Message} {string.Join(';', finding.Fix?.Changes ?? [])} {string.Join(';', finding.Related)}");
}
