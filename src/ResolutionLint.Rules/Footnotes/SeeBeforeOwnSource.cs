using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6011: "See" before the source of the very thing that is named.</summary>
public sealed class SeeBeforeOwnSource : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6011");

    private const string See = "See ";

    private static readonly FrozenSet<string> Instruments =
        FrozenSet.ToFrozenSet(["Declaration", "Convention", "Covenant", "Protocol", "Agenda", "Plan", "Programme", "Strategy", "Principles", "Guidelines", "Rules"]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var reference in context.Semantics.Footnotes.References)
        {
            if (reference.Note is { } note && note.Text.Text.StartsWith(See, StringComparison.Ordinal)
                && IsResolutionOnly(note.Text.Text.AsSpan(See.Length)) && InstrumentBefore(reference.Node.Text.Text, reference.Marker.Offset) is { } instrument)
                Report(context, note, instrument);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, Footnote note, string instrument)
    {
        var removed = note.Text.GetSourceSpan(new TextSpan(0, See.Length + 1));
        var fix = CodeFix.Safe("Leave \"See\" out", removed, "R");
        context.Report(Rule, note.Text.GetSourceSpan(new TextSpan(0, 3)), fix, instrument);
    }

    private static bool IsResolutionOnly(ReadOnlySpan<char> rest) =>
        rest.StartsWith("resolution ") && !rest["resolution ".Length..].TrimEnd('.').ContainsAny(" ,;");

    /// <summary>The last word before a marker where it names an instrument.</summary>
    private static string? InstrumentBefore(string text, int offset)
    {
        var end = text.AsSpan(0, Math.Min(offset, text.Length)).TrimEnd(",;.").Length;
        var start = end == 0 ? 0 : text.LastIndexOf(' ', end - 1) + 1;
        var word = text[start..end];
        return Instruments.Contains(word) ? word : null;
    }
}
