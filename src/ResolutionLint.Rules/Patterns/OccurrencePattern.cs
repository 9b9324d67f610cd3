using System.Globalization;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Words that occur too often in a paragraph or in the document: those beyond the limit are reported.</summary>
internal sealed record OccurrencePattern : Pattern
{
    /// <summary>How often the words may occur.</summary>
    public required int AtMost { get; init; }

    /// <summary>Whether the whole document is counted.</summary>
    public required bool CountsDocument { get; init; }

    public override int Arguments => 3;

    public override bool IsOfDocument => CountsDocument;

    public override IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits) => hits.Skip(AtMost).Select(hit =>
        new PatternFault(hit, hit.Text, hits.Count.ToString(CultureInfo.InvariantCulture), AtMost.ToString(CultureInfo.InvariantCulture))
        {
            Related = [.. hits.Take(AtMost)],
        });
}
