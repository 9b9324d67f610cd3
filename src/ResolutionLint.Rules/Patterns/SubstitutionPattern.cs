namespace ResolutionLint.Rules.Patterns;

/// <summary>Words in whose place others are written.</summary>
internal sealed record SubstitutionPattern : Pattern
{
    public override int Arguments => 2;

    public override bool IsOfDocument => false;

    public override IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Replacement is { } replacement && replacement != hit.Text)
                yield return new PatternFault(hit, hit.Text, replacement);
        }
    }
}
