using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>Base of the checks of a date against the day on record, which is more or less sure.</summary>
public abstract class RegisteredDateAnalyzer : ResolutionAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <summary>The rule that is checked.</summary>
    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <summary>Whether the check is against days that more than one source has.</summary>
    private protected abstract bool IsOfAttested { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterCitationAction(Analyze);

    private void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;

        if (!citation.OwnsDate || citation.IsQuoted || citation is not { Date: { } date, DateSpan: { } span })
            return;

        if (context.Semantics.AdoptionOf(citation) is not { } adoption || adoption.IsAttested != IsOfAttested || adoption.Day == date)
            return;

        // Outside its session the date is at fault without a look at the registry.
        if (AdoptionPeriod.Of(citation.Organ, citation.Parts, context.Semantics.Lexicon.Sessions)?.Contains(date) == false)
            return;

        var place = citation.Node.Text.GetSourceSpan(span);
        var day = CalendarText.Of(adoption.Day);
        var fix = CodeFix.Unsafe($"Write \"{day}\"", place, day);
        context.Report(Rule, place, fix, CitedDates.Elsewhere(context.Semantics, citation), citation.Number, CalendarText.Of(date), day);
    }
}
