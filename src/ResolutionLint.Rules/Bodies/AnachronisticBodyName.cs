using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4008: a name for a time before it existed.</summary>
public sealed class AnachronisticBodyName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4008");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterBodyAction(Analyze);

    private static void Analyze(MentionContext<BodyMention> context)
    {
        var mention = context.Mention;

        // In the year before, a body is spoken of that is about to be created.
        if (mention is not { IsQuoted: false, RegisteredName.From: { } from, Accuracy: NameAccuracy.Exact } || TimeSpokenOf(mention, context.Semantics) is not { } time || time >= from.AddYears(-1))
            return;

        context.Report(
            Rule,
            mention.Node.Text.GetSourceSpan(mention.Span),
            mention.Name,
            from.Year.ToString(CultureInfo.InvariantCulture),
            time.Year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The day of the resolution that the body is said to have adopted, else that of the text; null where neither is known.</summary>
    private static DateOnly? TimeSpokenOf(BodyMention mention, DocumentSemantics semantics)
    {
        foreach (var citation in semantics.Citations)
        {
            if (citation.Node == mention.Node && IsOf(citation, mention) && DayOf(citation) is { } day)
                return day;
        }

        return semantics.Context.AdoptionDate;
    }

    private static bool IsOf(Citation citation, BodyMention mention)
    {
        var gap = citation.Span.Start - mention.Span.End;
        return gap is > 0 and < 12
            && mention.Node.Text.Text.AsSpan(mention.Span.End, gap) is " " or ", in its " or " in its ";
    }

    // Numbers of bodies that count by years tell the year: 2005/36.
    private static DateOnly? DayOf(Citation citation) =>
        citation.Date
        ?? (citation.Number is [_, _, _, _, '/', ..] && int.TryParse(citation.Number.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1945
            ? new DateOnly(year, 12, 31)
            : null);
}
