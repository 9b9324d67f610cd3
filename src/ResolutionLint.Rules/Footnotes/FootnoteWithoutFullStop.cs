using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6006: a note that does not end in a full stop.</summary>
public sealed class FootnoteWithoutFullStop : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6006");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (LostNotes.AreLikely(context.Document, context.Semantics.Footnotes))
            return;

        foreach (var note in context.Document.Footnotes)
        {
            if (EndOf(note.Text.Text) is { } end && !(note.Label is { } label && MisreadNumber.IsIn(context.Semantics, label)))
                Report(context, note, end);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, Footnote note, int end)
    {
        var text = note.Text.Text;
        var start = text.LastIndexOf(' ', end - 1) + 1;
        var wrong = text[end - 1] is ',' or ';' or ':' ? 1 : 0;
        var gap = note.Text.GetSourceSpan(new TextSpan(end - wrong, wrong));
        context.Report(Rule, note.Text.GetSourceSpan(TextSpan.FromBounds(start, end)), CodeFix.Safe("Add a full stop", gap, "."));
    }

    /// <summary>Where the words of a note end that lack their full stop; null where they have it, or nothing can be said.</summary>
    private static int? EndOf(string text)
    {
        var end = text.AsSpan().TrimEnd(" \"”’'»)]").Length;
        return end > 0 && (char.IsLetterOrDigit(text[end - 1]) || (end == text.Length && text[end - 1] is ',' or ';')) ? text.Length : null;
    }
}
