using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>One reading of a document for the instruments that it names.</summary>
internal sealed class InstrumentReading(InstrumentTitles titles)
{
    private const int FewestWordsOfCutTitle = 3;

    private const int LettersThatTell = 6;

    private readonly ImmutableArray<InstrumentMention>.Builder mentions = ImmutableArray.CreateBuilder<InstrumentMention>();

    public ImmutableArray<InstrumentMention> Mentions => mentions.ToImmutable();

    public void Read(NameText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].IsCapital && titles.Root.Next(text.Tokens[i].Fold) is { } node)
                i = Read(text, i, node) - 1;
        }
    }

    /// <summary>Reads the title that begins at a token; returns where to go on.</summary>
    private int Read(NameText text, int first, InstrumentTitles.Node node)
    {
        var (complete, completeEnd) = (default(InstrumentTitles.Node), first);
        var (cut, cutEnd) = (node, first + 1);
        var end = first + 1;

        for (var next = node; next is not null; next = end < text.Tokens.Length ? next.Next(text.Tokens[end++].Fold) : null)
        {
            if (end > first + 1 && text.Tokens[end - 1].IsCapital)
                (cut, cutEnd) = (next, end);

            if (next.Instrument is not null)
                (complete, completeEnd) = (next, end);
        }

        if (complete is { Instrument: { } named })
            return Add(text, first, completeEnd, named, complete.IsPopular ? InstrumentForm.Popular : InstrumentForm.Complete);

        return cut.Only is { } begun && IsCut(text, first, cutEnd, begun)
            ? Add(text, first, cutEnd, begun, InstrumentForm.Cut)
            : first + 1;
    }

    private int Add(NameText text, int first, int end, Instrument instrument, InstrumentForm form)
    {
        mentions.Add(new InstrumentMention(text.Node, text.SpanOf(first, end), instrument, form, text.Tokens[first].IsQuoted));
        return end;
    }

    private static bool IsCut(NameText text, int first, int end, Instrument instrument) =>
        end - first >= FewestWordsOfCutTitle
        && !HasNameBefore(text, first)
        && !GoesOn(text, end)
        && !IsBroken(text, first, end, instrument.Title);

    // "the Johannesburg Plan of Implementation", "the Conference of the Parties to the United Nations Convention to Combat Desertification"
    private static bool HasNameBefore(NameText text, int first) =>
        (first > 1 && text.Tokens[first - 1].IsCapital && !text.IsThe(first - 1))
        || (first > 3 && text.IsThe(first - 1) && text.WordAt(first - 2) is "of" or "to" && text.WordAt(first - 3) is "Parties" or "Implementation");

    /// <summary>Whether the words go on as the name of something else: "Convention on the Rights of the Family".</summary>
    private static bool GoesOn(NameText text, int end)
    {
        if (end >= text.Tokens.Length)
            return false;

        var next = text.Tokens[end];

        return next.IsCapital
            || char.IsDigit(text.Text[next.Start])
            || text.WordAt(end) is "of" or "on" or "for" or "against"
            || (text.WordAt(end) is "to" && FollowsCapital(text, end + 1));
    }

    private static bool FollowsCapital(NameText text, int token)
    {
        var next = text.IsThe(token) ? token + 1 : token;
        return next < text.Tokens.Length && text.Tokens[next].IsCapital;
    }

    // "in t he Exploration": the text layer of a PDF puts blanks into words.
    private static bool IsBroken(NameText text, int first, int end, string title)
    {
        var written = text.SpanOf(first, end);
        var behind = Letters(text.Text.AsSpan(written.End), skip: 0);
        var missing = Letters(title, CountLetters(text.Text.AsSpan(written.Start, written.Length)));

        return behind.Length > 0 && missing.StartsWith(behind, StringComparison.OrdinalIgnoreCase);
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var count = 0;

        foreach (var character in text)
            count += char.IsLetter(character) ? 1 : 0;

        return count;
    }

    private static string Letters(ReadOnlySpan<char> text, int skip)
    {
        Span<char> letters = stackalloc char[LettersThatTell];
        var count = 0;

        for (var i = 0; i < text.Length && count < LettersThatTell; i++)
        {
            if (char.IsLetter(text[i]) && skip-- <= 0)
                letters[count++] = text[i];
        }

        return new string(letters[..count]);
    }
}
