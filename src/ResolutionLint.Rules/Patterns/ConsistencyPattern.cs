namespace ResolutionLint.Rules.Patterns;

/// <summary>Usages of which a document keeps to one: the rarer ones are reported, of equally frequent ones those that come later.</summary>
internal sealed record ConsistencyPattern : Pattern
{
    /// <summary>For each group of hits, the set of variants that it belongs to.</summary>
    public required IReadOnlyList<int> SetOfGroup { get; init; }

    public override int Arguments => 2;

    public override bool IsOfDocument => true;

    public override IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits) =>
        hits.GroupBy(hit => SetOfGroup[hit.Group]).SelectMany(set => JudgeSet([.. set]));

    private IEnumerable<PatternFault> JudgeSet(IReadOnlyList<PatternHit> hits)
    {
        var variants = hits.GroupBy(hit => hit.Group).ToList();

        if (variants.Count < 2)
            yield break;

        var usual = variants.MaxBy(variant => variant.Count())!;

        foreach (var hit in hits.Where(hit => hit.Group != usual.Key))
        {
            var replacement = WordCase.As(hit.Text, Instead(hit, usual.Key));
            yield return new PatternFault(hit with { Replacement = replacement }, hit.Text, replacement) { Related = [usual.First()] };
        }
    }

    // A usage that consists of several words has for each word of the other the one in the same place.
    private string Instead(PatternHit hit, int usual)
    {
        var found = Terms.First(term => term.Group == hit.Group && term.Phrase.TryMatch(hit.Node.Text.Text, hit.Span.Start, out var end) && end == hit.Span.End);
        var instead = Terms.First(term => term.Group == usual && term.Place == found.Place);

        return found.Phrase.Fill(hit.Node.Text.Text, hit.Span.Start, instead.Phrase.Written);
    }
}
