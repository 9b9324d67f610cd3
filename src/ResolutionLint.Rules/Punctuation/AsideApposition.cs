using System.Collections.Frozen;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>A proviso behind a comma: ", as appropriate".</summary>
internal static class AsideApposition
{
    private static readonly LiteralSearch Provisos = new(", as appropriate ", ", where appropriate ", ", if appropriate ", ", as applicable ", ", where applicable ");

    // "As appropriate to national needs", "where applicable and relevant": the proviso goes on.
    private static readonly FrozenSet<string> Continuations = new[]
    {
        "according", "and", "at", "but", "by", "for", "from", "given", "in", "of", "on", "or", "subject", "through", "to", "under", "when", "while", "with", "within",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text may have a gap.</summary>
    public static bool MayStandIn(LogicalText text) => Provisos.IsIn(text);

    /// <summary>Where the second comma is missing before words that go on with the sentence.</summary>
    public static IEnumerable<int> Gaps(LogicalText text)
    {
        for (var i = Provisos.IndexIn(text); i >= 0; i = Provisos.IndexIn(text, i + 1))
        {
            var end = text.Text.IndexOf(' ', text.Text.IndexOf(' ', i + ", ".Length) + 1);

            if (end + 1 < text.Length && char.IsLetter(text.Text[end + 1]) && !Continuations.Contains(text.Text[(end + 1)..Letters.End(text.Text, end + 1)]))
                yield return end;
        }
    }
}
