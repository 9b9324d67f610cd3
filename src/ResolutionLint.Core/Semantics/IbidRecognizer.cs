using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>Finds what "Ibid." in a note refers to: the last citation of the note before, through other notes that say "Ibid.".</summary>
internal static class IbidRecognizer
{
    private const string Word = "Ibid.";

    public static ImmutableArray<IbidMention> Recognize(DocumentSemantics semantics)
    {
        var cited = semantics.Citations.Where(citation => citation.Node is Footnote).ToLookup(citation => citation.Node);
        var mentions = ImmutableArray.CreateBuilder<IbidMention>();
        Citation? before = null;

        foreach (var note in semantics.Document.Footnotes)
        {
            var start = note.Text.Text.IndexOf(Word, StringComparison.OrdinalIgnoreCase);

            if (start >= 0)
                mentions.Add(new IbidMention(note, new TextSpan(start, Word.Length), before));

            before = cited[note].LastOrDefault() ?? (start >= 0 ? before : null);
        }

        return mentions.ToImmutable();
    }
}
