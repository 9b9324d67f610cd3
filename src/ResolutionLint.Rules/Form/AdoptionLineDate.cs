using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1014: the line of adoption without its date, or with one before dates were given there.</summary>
public sealed class AdoptionLineDate : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1014");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    // The day of adoption stands in this line since the fifty-eighth session.
    private const int FirstDated = 58;

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Session is not { } session || MastheadText.Of(context.Node).AdoptionLine is not { } line)
            return;

        var (words, on) = (line.Groups["words"], line.Groups["on"]);

        if (line.Groups["organ"].Value != OrganNames.GeneralAssembly || on.Success == session >= FirstDated)
            return;

        if (on.Success)
            context.Report(Rule, MastheadText.SpanOf(line.Groups["date"]), CodeFix.Safe("Drop the date", MastheadText.SpanOf(on), string.Empty), "before the fifty-eighth session it gave none: leave it out");
        else
            ReportMissing(context, new TextSpan(words.Index + words.Length - LastWord.Length, LastWord.Length));
    }

    private const string LastWord = "Assembly";

    private static void ReportMissing(NodeContext<ResolutionDocument> context, TextSpan span)
    {
        var day = ClosingDate.In(context.Node).FirstOrDefault()?.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var fix = day is null ? null : CodeFix.Safe($"Write 'on {day}'", new TextSpan(span.End, 0), $" on {day}");
        context.Report(Rule, span, fix, $"write 'on {day ?? "20 December 2024"}' behind the organ");
    }
}
