using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4003: a name that a body no longer has.</summary>
public sealed class FormerBodyName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterBodyAction(Analyze);

    private static void Analyze(MentionContext<BodyMention> context)
    {
        var mention = context.Mention;

        if (mention is not { Form: BodyNameForm.Former, IsQuoted: false, RegisteredName: { Until: { } until } name, Canonical: { } current }
            || context.Semantics.Context.ReferenceDate <= LastDay(context, name, until)
            || HistoricalUse.Excuses(mention, context.Semantics, until))
        {
            return;
        }

        var span = mention.Node.Text.GetSourceSpan(mention.Span);
        var fix = CodeFix.Unsafe($"Write \"{current}\"", span, NameInText.KeepApostrophe(current, mention.Name));
        context.Report(Rule, span, fix, mention.Name, until.Year.ToString(CultureInfo.InvariantCulture), current);
    }

    private static DateOnly LastDay(MentionContext<BodyMention> context, BodyName name, DateOnly until)
    {
        if (name.ToleratedUntil is { } tolerated)
            return tolerated;

        var years = int.TryParse(context.GetOption(Rule, "tolerance_years"), NumberStyles.None, CultureInfo.InvariantCulture, out var configured) ? configured : 2;
        return until.AddYears(Math.Min(years, 100));
    }
}
