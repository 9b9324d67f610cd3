using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4008: a name for a time before it existed.</summary>
public sealed class AnachronisticBodyName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4008");

    private static readonly string[] Joints = [" ", ", in its ", " in its "];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var adopted = context.Semantics.Context.AdoptionDate;
        var days = new Lazy<Dictionary<int, DateOnly>>(() => DaysOf(context.Semantics.Citations));

        foreach (var mention in context.Semantics.Bodies)
        {
            if (mention is not { IsQuoted: false, RegisteredName.From: { } from, Accuracy: NameAccuracy.Exact })
                continue;

            // In the year before, a body is spoken of that is about to be created; but it has adopted nothing.
            if (DayOfCitationBehind(mention, days.Value) is { } cited && cited < from)
                Report(context, mention, from, cited);
            else if (adopted < from.AddYears(-1) && DayOfCitationBehind(mention, days.Value) is null)
                Report(context, mention, from, adopted.Value);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, BodyMention mention, DateOnly from, DateOnly time) =>
        context.Report(
            Rule,
            mention.Node.Text.GetSourceSpan(mention.Span),
            mention.Name,
            from.Year.ToString(CultureInfo.InvariantCulture),
            time.Year.ToString(CultureInfo.InvariantCulture));

    // By where the citation begins in the original.
    private static Dictionary<int, DateOnly> DaysOf(ImmutableArray<Citation> citations)
    {
        var days = new Dictionary<int, DateOnly>();

        foreach (var citation in citations)
        {
            if (DayOf(citation) is { } day)
                days.TryAdd(citation.Node.Text.GetSourceSpan(citation.Span).Start, day);
        }

        return days;
    }

    /// <summary>The day of the resolution that the body is said to have adopted; null where none follows.</summary>
    private static DateOnly? DayOfCitationBehind(BodyMention mention, Dictionary<int, DateOnly> days)
    {
        foreach (var words in Joints)
        {
            if (mention.Node.Text.Text.AsSpan(mention.Span.End).StartsWith(words, StringComparison.Ordinal)
                && days.TryGetValue(mention.Node.Text.GetSourceSpan(new TextSpan(mention.Span.End + words.Length, 0)).Start, out var day))
            {
                return day;
            }
        }

        return null;
    }

    // Numbers of bodies that count by years tell the year: 2005/36.
    private static DateOnly? DayOf(Citation citation) =>
        citation.Date
        ?? (citation.Number is [_, _, _, _, '/', ..] && int.TryParse(citation.Number.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1945
            ? new DateOnly(year, 12, 31)
            : null);
}
