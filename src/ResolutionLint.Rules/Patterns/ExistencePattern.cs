namespace ResolutionLint.Rules.Patterns;

/// <summary>Words that do not belong there.</summary>
internal sealed record ExistencePattern : Pattern
{
    public override int Arguments => 1;

    public override bool IsOfDocument => false;

    public override IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits) => hits.Select(hit => new PatternFault(hit, hit.Text));
}
