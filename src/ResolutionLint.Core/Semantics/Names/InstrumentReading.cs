using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>One reading of a document for the instruments that it names.</summary>
internal sealed class InstrumentReading(InstrumentTitles titles, NameVocabulary words)
{
    private const int FewestWordsOfCutTitle = 3;
    private const int FewestWordsThatTell = 3;

    private const int LettersThatTell = 6;

    private readonly ImmutableArray<InstrumentMention>.Builder mentions = ImmutableArray.CreateBuilder<InstrumentMention>();

    public ImmutableArray<InstrumentMention> Mentions => mentions.ToImmutable();

    public void Read(NameText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if ((text.Tokens[i].IsCapital || char.IsAsciiDigit(text.Text[text.Tokens[i].Start])) && titles.Root.Next(text.Tokens[i].Fold) is { } node)
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
            return Add(text, first, completeEnd, named, complete.Form);

        if (FindBare(text, first) is { Instrument: { } meant } bare)
            return Add(text, first, bare.End, meant, IsSaid(text.Substring(first, bare.End), meant) ? InstrumentForm.Complete : InstrumentForm.Inexact);

        return cut.Only is { } begun && IsCut(text, first, cutEnd, begun)
            ? Add(text, first, cutEnd, begun, InstrumentForm.Cut)
            : first + 1;
    }

    /// <summary>The title of which all words that mean something stand from a token on, whatever joins them.</summary>
    private (Instrument? Instrument, int End) FindBare(NameText text, int first)
    {
        var found = (default(Instrument), first);
        var node = titles.BareRoot;
        var count = 0;

        for (var i = first; i < text.Tokens.Length; i++)
        {
            if (i > first && text.Tokens[i].Word is >= 0 and var word && word < words.JoinerCount)
                continue;

            if (node.Next(text.Tokens[i].Fold) is not { } next)
                break;

            node = next;

            // "the implementation of the Doha Programme of Action by the least developed countries"
            if (++count >= FewestWordsThatTell && node.Instrument is { } named && text.Tokens[i].IsCapital)
                found = (named, i + 1);
        }

        return HasNameBefore(text, first) || GoesOn(text, found.Item2) ? default : found;
    }

    // Commas vary, and of two documents that are named together each may have its article: "the Beijing Declaration and its Platform for Action".
    private static bool IsSaid(string written, Instrument instrument)
    {
        var words = WithoutChoices(written);
        return words == WithoutChoices(instrument.Title) || instrument.OtherTitles.Any(title => words == WithoutChoices(title));
    }

    private static string WithoutChoices(string title) =>
        title.Replace(",", string.Empty, StringComparison.Ordinal).Replace(" and the ", " and ", StringComparison.Ordinal).Replace(" and its ", " and ", StringComparison.Ordinal).ToUpperInvariant();

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
