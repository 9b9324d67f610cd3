using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>
/// The number of an operative paragraph in a form by which the paragraph was taken for a part of another or for a note: "4 Encourages", "5: Notes", "I. Welcomes".
/// </summary>
/// <param name="Number">The number, which is the next after that of the paragraph before.</param>
/// <param name="Span">Its characters in the original.</param>
internal sealed record MisreadNumber(int Number, TextSpan Span)
{
    /// <summary>Those of a resolution that continue the count, in order.</summary>
    public static ImmutableArray<MisreadNumber> In(DocumentSemantics semantics, Resolution resolution) =>
        semantics.Derive(static document => new Known(document)).Of(resolution);

    /// <summary>Whether a paragraph that was taken for something else begins with a label.</summary>
    public static bool IsIn(DocumentSemantics semantics, ParagraphLabel label) =>
        semantics.Derive(static document => new Known(document)).Spans.Contains(label.Span);

    private static ImmutableArray<MisreadNumber> Find(Resolution resolution, OpenerLexicon lexicon, ImmutableArray<Footnote> notes)
    {
        var candidates = InText(resolution, lexicon)
            .Concat(resolution.Operatives.IsEmpty ? [] : InNotes(resolution, notes))
            .Concat(InPreamble(resolution, lexicon))
            .OrderBy(candidate => candidate.Span.Start)
            .ToList();

        return candidates.Count == 0 ? [] : ThoseThatCount(candidates, resolution.Operatives);
    }

    private static ImmutableArray<MisreadNumber> ThoseThatCount(List<MisreadNumber> candidates, ImmutableArray<OperativeParagraph> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<MisreadNumber>();
        var (next, last) = (0, 0);

        foreach (var candidate in candidates)
        {
            for (; next < paragraphs.Length && LabelStart(paragraphs[next]) < candidate.Span.Start; next++)
                last = paragraphs[next].Label?.Ordinal ?? last;

            var following = next < paragraphs.Length ? paragraphs[next].Label?.Ordinal : null;

            if (candidate.Number != last + 1 || following == candidate.Number)
                continue;

            found.Add(candidate);
            last = candidate.Number;
        }

        return found.ToImmutable();
    }

    private static int LabelStart(OperativeParagraph paragraph) => paragraph.Label?.Span.Start ?? paragraph.Span.Start;

    private static IEnumerable<MisreadNumber> InText(Resolution resolution, OpenerLexicon lexicon) =>
        from paragraph in resolution.Operatives
        where !paragraph.Children.IsEmpty
        from part in paragraph.DescendantsAndSelf().OfType<ContinuationText>()
        where part.Label is null && part.Text.Text is [>= '1' and <= '9', ..]
        let digits = part.Text.Text.AsSpan().IndexOfAnyExceptInRange('0', '9')
        let end = EndOfMarks(part.Text.Text, digits)
        where digits is 1 or 2 && end < part.Text.Length && part.Text.Text[end] == ' ' && lexicon.StartsWithOperativeOpener(part.Text.Text.AsSpan(end + 1))
        select new MisreadNumber(int.Parse(part.Text.Text.AsSpan(0, digits), CultureInfo.InvariantCulture), part.Text.GetSourceSpan(new TextSpan(0, end)));

    // "9.-", "5:", "7 –".
    private static int EndOfMarks(string text, int digits)
    {
        var end = Math.Max(digits, 0);

        while (end < text.Length && text[end] is '.' or ':' or ';' or ',' or ')' or '-' or '–' or '—' or '/' or 'º' or '°')
            end++;

        return end;
    }

    // Notes stand at the foot of a page or of the text, where a paragraph may follow them as well as not.
    private static IEnumerable<MisreadNumber> InNotes(Resolution resolution, ImmutableArray<Footnote> notes) =>
        from note in notes
        where note.Span.Start > resolution.Span.Start && note.Span.Start < resolution.Operatives[^1].Span.Start
        select new MisreadNumber(note.Label!.Ordinal!.Value, note.Label.Span);

    private static bool ReadsLikeDecision(Footnote note, OpenerLexicon lexicon) =>
        note.Label is { Ordinal: not null } label && label.Text == label.Value
        && note.Text.Text.AsSpan().TrimEnd("0123456789 ") is [.., ';' or ':']
        && lexicon.StartsWithOperativeOpener(note.Text.Text);

    // The list behind the last preambular paragraph, if its points open with verbs of the organ.
    private static IEnumerable<MisreadNumber> InPreamble(Resolution resolution, OpenerLexicon lexicon) =>
        from part in resolution.Preamble.TakeLast(1).SelectMany(paragraph => paragraph.DescendantsAndSelf()).OfType<TextNode>()
        where part.Label is { Kind: LabelKind.CapitalRoman or LabelKind.Letter or LabelKind.CapitalLetter, Ordinal: not null } && lexicon.StartsWithOperativeOpener(part.Text.Text)
        select new MisreadNumber(part.Label!.Ordinal!.Value, part.Label.Span);

    private sealed class Known(DocumentSemantics semantics)
    {
        private readonly ConcurrentDictionary<Resolution, ImmutableArray<MisreadNumber>> found = new();
        private readonly ImmutableArray<Footnote> notes = [.. semantics.Document.Footnotes.Where(note => ReadsLikeDecision(note, semantics.Lexicon.Openers))];
        private HashSet<TextSpan>? spans;

        public HashSet<TextSpan> Spans => spans ??= [.. semantics.Document.Resolutions.SelectMany(resolution => Of(resolution)).Select(number => number.Span)];

        public ImmutableArray<MisreadNumber> Of(Resolution resolution) =>
            found.GetOrAdd(resolution, asked => Find(asked, semantics.Lexicon.Openers, notes));
    }
}
