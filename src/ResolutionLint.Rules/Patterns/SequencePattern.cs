namespace ResolutionLint.Rules.Patterns;

/// <summary>Words that call for others behind them, in the same paragraph or in the rest of the document: they are reported where those do not follow.</summary>
internal sealed record SequencePattern : Pattern
{
    public const int First = 0;
    public const int Then = 1;

    /// <summary>Whether the rest of the document is looked at.</summary>
    public required bool ReadsDocument { get; init; }

    public override int Arguments => 1;

    public override bool IsOfDocument => ReadsDocument;

    public override IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits)
    {
        var last = -1;

        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].Group == Then)
                last = i;
        }

        return hits.Skip(last + 1).Where(hit => hit.Group == First).Select(hit => new PatternFault(hit, hit.Text));
    }
}
