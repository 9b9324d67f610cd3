using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Edits that a draft takes, at random places.</summary>
internal static class RandomEdits
{
    private const int Tries = 20;
    private static readonly string[] Words = ["", "a", " ", "States ", "\tx", "the \u2028", "2", "non\u2011state", "  b", "\U0001F310"];

    /// <summary>Some edits in the order of the text; they do not overlap.</summary>
    public static IReadOnlyList<TextChange> Of(WordDraft draft, Random random)
    {
        var changes = new List<TextChange>();
        var starts = Enumerable.Range(0, Tries).Select(_ => random.Next(draft.Text.Length)).Order();

        foreach (var start in starts.Where(start => changes.Count == 0 || start > changes[^1].Span.End))
        {
            var change = new TextChange(new TextSpan(start, random.Next(Math.Min(12, draft.Text.Length - start))), Words[random.Next(Words.Length)]);

            if (!SplitsCharacter(draft.Text, change.Span.Start) && !SplitsCharacter(draft.Text, change.Span.End) && draft.Takes(change))
                changes.Add(change);
        }

        return changes;
    }

    private static bool SplitsCharacter(SourceText text, int at) => at < text.Length && char.IsLowSurrogate(text[at]);
}
