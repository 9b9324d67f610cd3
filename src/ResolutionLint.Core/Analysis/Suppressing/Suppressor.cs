using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>Sorts out the findings that the directives of a draft suppress, and keeps in mind which directives were of use.</summary>
internal sealed class Suppressor
{
    private readonly ResolutionDocument document;
    private readonly ImmutableArray<Suppression> suppressions;
    private readonly Leaf[] textLeaves;
    private readonly int[] leafStarts;
    private readonly int[] directiveEnds;
    private readonly Dictionary<(DocumentNode Paragraph, string Rule), (Suppression Suppression, int From)> nextLines = [];
    private readonly SuppressionState state = new();
    private readonly HashSet<(Directive Directive, string Rule)> used = [];
    private readonly List<(Suppression Suppression, NamedRule Rule)> idleEnds = [];

    public Suppressor(ResolutionDocument document, ImmutableArray<Suppression> suppressions)
    {
        this.document = document;
        this.suppressions = suppressions;
        textLeaves = [.. document.Leaves.Where(leaf => leaf.Owner is TextNode)];
        leafStarts = [.. textLeaves.Select(leaf => leaf.Span.Start)];
        directiveEnds = [.. document.Directives.Select(directive => directive.Span.End)];

        foreach (var suppression in suppressions.Where(suppression => suppression.Kind == SuppressionKind.NextLine))
            AddNextLine(suppression);
    }

    /// <summary>Sorts findings, which are in the order of the text. To be called once.</summary>
    public AnalysisResult Apply(ImmutableArray<Finding> findings)
    {
        var kept = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        var next = 0;

        foreach (var finding in findings)
        {
            for (; next < suppressions.Length && suppressions[next].Directive.Span.End <= finding.Span.Start; next++)
                Enter(suppressions[next]);

            if (Find(finding) is { } suppression)
                suppressed.Add(new SuppressedFinding(finding, suppression.Reason));
            else
                kept.Add(TouchesDirective(finding.Fix) ? finding with { Fix = null } : finding);
        }

        for (; next < suppressions.Length; next++)
            Enter(suppressions[next]);

        return new AnalysisResult(kept.DrainToImmutable(), suppressed.DrainToImmutable());
    }

    /// <summary>What had no effect: a directive, and the rules in it, all of them where it is <see cref="NamedRule.All"/>.</summary>
    /// <param name="isJudged">Whether a rule was checked and is on, so that it tells something that it found nothing.</param>
    public IEnumerable<(Suppression Suppression, NamedRule Rule)> GetIdle(Func<string, bool> isJudged) => suppressions
        .Where(suppression => suppression.Kind != SuppressionKind.End)
        .SelectMany(suppression => suppression.IsAboutAll ? [NamedRule.All] : suppression.Rules, (suppression, rule) => (suppression, rule))
        .Where(pair => !used.Contains((pair.suppression.Directive, pair.rule.Id)) && (pair.rule == NamedRule.All || isJudged(pair.rule.Id)))
        .Concat(idleEnds);

    private void AddNextLine(Suppression suppression)
    {
        var leaf = FirstLeafBehind(suppression.Directive.Span.End);

        if (leaf == textLeaves.Length || textLeaves[leaf].Owner is not { } paragraph)
            return;

        foreach (var rule in suppression.IsAboutAll ? [NamedRule.All] : suppression.Rules)
            nextLines.TryAdd((paragraph, rule.Id), (suppression, textLeaves[leaf].Span.Start));
    }

    private void Enter(Suppression suppression)
    {
        if (suppression.Kind == SuppressionKind.Begin)
            state.Begin(suppression);
        else if (suppression.Kind == SuppressionKind.End)
            idleEnds.AddRange(state.End(suppression).Select(rule => (suppression, rule)));
    }

    private Suppression? Find(Finding finding)
    {
        if (finding.Diagnostic.Descriptor.Category == EngineRules.Category)
            return null;

        var around = Use(state.Of(finding.Id), finding.Id);
        var before = Use(OnNextLine(finding, finding.Id), finding.Id) ?? Use(OnNextLine(finding, NamedRule.All.Id), finding.Id);
        return before ?? around;
    }

    private Suppression? OnNextLine(Finding finding, string rule)
    {
        var leaf = FirstLeafBehind(finding.Span.Start + 1) - 1;
        return leaf >= 0
            && textLeaves[leaf] is { Owner: { } paragraph } line
            && line.Span.Contains(finding.Span.Start)
            && nextLines.TryGetValue((paragraph, rule), out var found)
            && found.From <= finding.Span.Start
                ? found.Suppression
                : null;
    }

    private Suppression? Use(Suppression? suppression, string rule)
    {
        if (suppression is not null)
            used.Add((suppression.Directive, suppression.IsAboutAll ? NamedRule.All.Id : rule));

        return suppression;
    }

    private int FirstLeafBehind(int position) => FirstFrom(leafStarts, position);

    /// <summary>A fix that rewrites words on both sides of a directive would take the directive with it.</summary>
    private bool TouchesDirective(CodeFix? fix) => fix is not null && fix.Changes.Any(change =>
        FirstFrom(directiveEnds, change.Span.Start + 1) is var next
        && next < directiveEnds.Length
        && document.Directives[next].Span.OverlapsWith(change.Span));

    /// <summary>The first of some rising numbers that is not below another.</summary>
    private static int FirstFrom(int[] numbers, int least)
    {
        var found = Array.BinarySearch(numbers, least);
        return found >= 0 ? found : ~found;
    }
}
