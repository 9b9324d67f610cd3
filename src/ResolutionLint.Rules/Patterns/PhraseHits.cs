using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Rules.Patterns;

/// <summary>Where the phrases of an index stand in a text, whether or not they count for their rules.</summary>
internal sealed class PhraseHits
{
    private static readonly PhraseHits None = new();

    /// <summary>The numbers of the phrases, in the order of the text.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>Their places.</summary>
    public List<TextSpan> Spans { get; } = [];

    public static PhraseHits In(string text, PhraseIndex index)
    {
        var hits = new PhraseHits();
        index.Find(text, hits, static (found, number, span) => found.Add(number, span));
        return hits.Numbers.Count == 0 ? None : hits;
    }

    private void Add(int number, TextSpan span)
    {
        Numbers.Add(number);
        Spans.Add(span);
    }
}
