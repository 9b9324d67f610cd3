using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6011: "See" before the source of the very thing that is named.</summary>
public sealed partial class SeeBeforeOwnSource : ResolutionAnalyzer
{
    private const string See = "See ";
    private const string OwnReport = " report of the Secretary-General";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6011");

    private static readonly FrozenSet<string> Instruments =
        FrozenSet.ToFrozenSet(["Declaration", "Convention", "Covenant", "Protocol", "Agenda", "Plan", "Programme", "Strategy", "Principles", "Guidelines", "Rules"]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        foreach (var reference in context.Semantics.Footnotes.References)
        {
            if (reference.Note is { } note && note.Text.Text.StartsWith(See, StringComparison.Ordinal) && SourceIn(context.Semantics, reference, note) is { } source)
                Report(context, note, source);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, Footnote note, string source)
    {
        var removed = note.Text.GetSourceSpan(new TextSpan(0, See.Length + 1));
        var first = char.ToUpperInvariant(note.Text.Text[See.Length]).ToString();
        context.Report(Rule, note.Text.GetSourceSpan(new TextSpan(0, 3)), CodeFix.Safe("Leave \"See\" out", removed, first), source);
    }

    // The instrument or the report that the marker stands behind, where the note names nothing but its source.
    private static string? SourceIn(DocumentSemantics semantics, FootnoteReference reference, Footnote note)
    {
        var text = reference.Node.Text.Text;
        var rest = note.Text.Text.AsSpan(See.Length);

        return IsResolutionOnly(rest) ? InstrumentBefore(text, reference.Marker.Offset)
            : IsSymbolOnly(semantics, note, rest) && EndsReport(text.AsSpan(0, Math.Min(reference.Marker.Offset, text.Length))) ? "report"
            : null;
    }

    private static bool IsSymbolOnly(DocumentSemantics semantics, Footnote note, ReadOnlySpan<char> rest)
    {
        var symbol = rest.TrimEnd('.');
        return symbol is ['A' or 'E', '/', ..] && !symbol[2..].ContainsAny(" ,;.-") && semantics.Symbols.Any(found => found.Node == note);
    }

    /// <summary>Whether a paragraph comes to a report of the Secretary-General right before a marker: "Takes note of the report of the Secretary-General on the school year".</summary>
    /// <remarks>Reports of experts reach the Assembly with a note that transmits them, for which "See" is right; his own are the document.</remarks>
    private static bool EndsReport(ReadOnlySpan<char> before)
    {
        var clause = before[(before.TrimEnd(",;.").LastIndexOfAny(",;.") + 1)..];
        var report = clause.LastIndexOf(OwnReport);
        return report >= 0 && !clause.Contains(" that ", StringComparison.Ordinal) && !NamesAnother().IsMatch(clause[(report + OwnReport.Length)..]);
    }

    // "and the note by the Secretary-General", "on the plan and the report of the Panel": the marker is of what is named last.
    [GeneratedRegex(
        @"^(?: and|['’])|\b(?:[Rr]eports?|[Nn]otes?|[Ss]tud(?:y|ies)|[Ll]etters?|[Ss]tatements?|[Rr]eviews?|[Uu]pdates?|[Ss]ummar(?:y|ies)|[Cc]ompilations?|[Dd]ocuments?|[Oo]bservations|[Rr]ecommendations|[Aa]nnex(?:es)?|[Aa]ddend(?:um|a))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex NamesAnother();

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
