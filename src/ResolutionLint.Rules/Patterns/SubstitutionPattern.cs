using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Words in whose place others are written.</summary>
internal sealed record SubstitutionPattern : Pattern
{
    /// <summary>Whether only those words are marked that change, and not those around them that both have.</summary>
    public bool MarksChangeOnly { get; init; }

    public override int Arguments => 2;

    public override bool IsOfDocument => false;

    public override IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits)
    {
        foreach (var found in hits)
        {
            var hit = MarksChangeOnly ? Narrow(found) : found;

            if (hit.Replacement is { } replacement && replacement != hit.Text)
                yield return new PatternFault(hit, hit.Text, replacement);
        }
    }

    private static PatternHit Narrow(PatternHit hit)
    {
        if (hit.Replacement is not { } replacement || replacement == hit.Text)
            return hit;

        var (found, written) = (hit.Text.Split(' '), replacement.Split(' '));
        var most = Math.Min(found.Length, written.Length) - 1;
        var before = Enumerable.Range(0, most).TakeWhile(i => found[i] == written[i]).Count();
        var behind = Enumerable.Range(1, most - before).TakeWhile(i => found[^i] == written[^i]).Count();
        var start = hit.Span.Start + found[..before].Sum(word => word.Length + 1);
        var end = hit.Span.End - found[^behind..].Sum(word => word.Length + 1);

        return hit with { Span = TextSpan.FromBounds(start, end), Replacement = string.Join(' ', written[before..^behind]) };
    }
}
