using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>One reading of a document from its first paragraph to its last: what is named, and what short forms mean.</summary>
internal sealed class BodyReading
{
    private readonly ImmutableArray<BodyMention>.Builder mentions = ImmutableArray.CreateBuilder<BodyMention>();
    private readonly AntecedentHistory history = new();
    private readonly NamesAtHand namesAtHand = new();
    private readonly InstrumentReading instruments;
    private readonly BodyLexicon lexicon;
    private readonly DateOnly date;

    public BodyReading(DocumentSemantics semantics)
    {
        lexicon = semantics.Lexicon.Bodies;
        instruments = new InstrumentReading(lexicon.Instruments, lexicon.Words);
        date = semantics.Context.ReferenceDate;

        if (semantics.Context.Organ is { } organ && lexicon.Find(organ) is { } body)
            Remember(HeadOf(body.Name), new Antecedent(body.Name, body));
    }

    public ImmutableArray<BodyMention> Mentions => mentions.ToImmutable();

    public ImmutableArray<InstrumentMention> Instruments => instruments.Mentions;

    public void Read(TextNode node)
    {
        var (tokens, names, matches) = NamesInText.Of(node, lexicon);
        var text = new NameText(node, tokens);
        instruments.Read(text);
        var read = 0;
        namesAtHand.Clear();

        foreach (var name in names)
        {
            ReadMatches(text, matches, ref read, name.First);
            Read(text, name);

            if (ReadMatches(text, matches, ref read, name.End) < name.End)
                ReadLastWord(text, name);
        }

        ReadMatches(text, matches, ref read, int.MaxValue);
    }

    /// <summary>Reads the matches that begin before a token.</summary>
    /// <returns>Where the one that reaches furthest ends; 0 where there is none.</returns>
    private int ReadMatches(NameText text, ImmutableArray<NameMatch> matches, ref int read, int before)
    {
        var end = 0;

        for (; read < matches.Length && matches[read].First < before; read++)
        {
            Read(text, matches[read]);
            end = Math.Max(end, matches[read].End);
        }

        return end;
    }

    private void Read(NameText text, NameMatch match)
    {
        switch (match.Name.Kind)
        {
            case RegisteredNameKind.ShortForm:
                ReadShortForm(text, match);
                break;
            case RegisteredNameKind.Acronym:
                ReadAcronym(text, match);
                break;
            case RegisteredNameKind.Full when match.Name is { Body: { } body, Name: { } name }:
                ReadFullName(text, match, body, name);
                break;
        }
    }

    private void ReadShortForm(NameText text, NameMatch match)
    {
        if (!text.IsThe(match.First - 1) || history.LastNamed(match.Name.Sharers) is not { } body)
            return;

        Add(text, match.First - 1, match.End, body.Name, BodyNameForm.ShortForm, mention => mention with { Body = body });
    }

    private void ReadAcronym(NameText text, NameMatch match)
    {
        Add(text, match.First, match.End, match.Name.Body?.Name, BodyNameForm.Acronym, mention => mention with { Body = match.Name.Body });

        if (match.Name.Body is { } body)
            namesAtHand.Add(match.End, HeadOf(body.Name), new Antecedent(body.Name, body));
    }

    private void ReadFullName(NameText text, NameMatch match, Body body, BodyName name)
    {
        var isFormer = name.Until is { } until && date > (name.ToleratedUntil ?? until);
        var isOtherBody = isFormer && name.Kind == BodyNameKind.Official;
        var canonical = !isFormer && name.Kind == BodyNameKind.Former ? name.Text
            : isOtherBody ? body.Successor ?? body.Name
            : body.Name;

        Add(text, match.First, match.End, canonical, isFormer ? BodyNameForm.Former : BodyNameForm.Full, mention => mention with
        {
            Body = body,
            RegisteredName = name,
            Accuracy = match.Accuracy,
        });

        var antecedent = new Antecedent(canonical, body);
        Remember(HeadOf(name.Text), antecedent);

        for (var i = match.First; i < match.End; i++)
            namesAtHand.Add(match.End, lexicon.Words.HeadOf(text.Tokens[i].Word).Head, antecedent);
    }

    private void Read(NameText text, CapitalizedName name)
    {
        if (name.Capitals > 1)
            RememberWords(text, name);
        else
            ReadLoneWord(text, name.First);
    }

    private void ReadLoneWord(NameText text, int token)
    {
        var (head, kind) = lexicon.Words.HeadOf(text.Tokens[token].Word);

        // Some bodies have a name of one word: the Secretariat.
        if (kind == HeadKind.None || lexicon.Find(text.Substring(token, token + 1)) is not null)
            return;

        if (!text.IsThe(token - 1))
            history.AddLoosely(head, new Antecedent(text.Substring(token, token + 1), null));
        else if (Definition.IsEnclosed(text, token) && namesAtHand.Before(text, token, head) is { } meant)
            Define(text, token, head, kind, meant);
        else if (Definition.EndOf(text, token, kind) is { } end)
            history.Add(head, new Antecedent(text.Substring(token, end), null));
        else if (text.Tokens[token].Word == head && !IsCutWord(text, token))
            AddShortForm(text, token, head, kind);
    }

    // "the Unit ed Nations": the text layer of a PDF puts blanks into words.
    private bool IsCutWord(NameText text, int token) =>
        token + 1 < text.Tokens.Length
        && !text.Tokens[token + 1].IsMark
        && lexicon.Words.Find($"{text.WordAt(token)}{text.WordAt(token + 1)}") != NameVocabulary.Unknown;

    private void Define(NameText text, int token, int head, HeadKind kind, Antecedent meant)
    {
        history.Define(head, meant);
        AddShortForm(text, token, kind, meant, endsTitle: false);
    }

    private void AddShortForm(NameText text, int token, int head, HeadKind kind)
    {
        var antecedent = history.Find(head);

        if (antecedent is not null || !Definition.MayGoOn(text, token))
            AddShortForm(text, token, kind, antecedent, endsTitle: false);
    }

    /// <summary>The body in "the Director of the Office", where one has been named; it is no reason to look for one where none was.</summary>
    private void ReadLastWord(NameText text, CapitalizedName name)
    {
        var token = name.End - 1;
        var (head, kind) = lexicon.Words.HeadOf(text.Tokens[token].Word);

        if (kind == HeadKind.Body && token - 1 > name.First && text.IsThe(token - 1) && text.Tokens[token].Word == head && history.FindByHead(head) is { } antecedent)
            AddShortForm(text, token, kind, antecedent, endsTitle: true);
    }

    private void AddShortForm(NameText text, int token, HeadKind kind, Antecedent? antecedent, bool endsTitle) =>
        Add(text, token - 1, token + 1, antecedent?.Name, BodyNameForm.ShortForm, mention => mention with
        {
            Body = antecedent?.Body,
            IsInstrument = kind == HeadKind.Instrument,
            EndsTitle = endsTitle,
        });

    private void RememberWords(NameText text, CapitalizedName name)
    {
        var antecedent = new Antecedent(text.Substring(name.First, name.End), null);
        var isPastHead = false;
        var primary = NameVocabulary.Unknown;

        for (var i = name.First; i < name.End; i++)
        {
            var token = text.Tokens[i];
            var (head, kind) = lexicon.Words.HeadOf(token.Word);
            isPastHead |= !token.IsCapital && text.WordAt(i) is not "and";

            if (!isPastHead)
                primary = kind == HeadKind.None ? NameVocabulary.Unknown : head;

            if (kind == HeadKind.None)
                continue;

            history.AddLoosely(head, antecedent);
            namesAtHand.Add(name.End, head, antecedent);
        }

        if (primary != NameVocabulary.Unknown)
            history.Add(primary, antecedent);
    }

    private void Remember(int head, Antecedent antecedent)
    {
        if (head != NameVocabulary.Unknown)
            history.Add(head, antecedent);
    }

    /// <summary>The head word of a registered name: its last capitalized word before the first preposition.</summary>
    private int HeadOf(string name)
    {
        var head = NameVocabulary.Unknown;

        foreach (var word in name.Split(' '))
        {
            if (!char.IsUpper(word[0]) && word != "and")
                break;

            head = lexicon.Words.HeadOf(lexicon.Words.Find(word)).Head;
        }

        return head;
    }

    private void Add(NameText text, int first, int end, string? canonical, BodyNameForm form, Func<BodyMention, BodyMention> complete)
    {
        var mention = new BodyMention(text.Node, text.SpanOf(first, end), text.Substring(first, end), canonical, form)
        {
            IsQuoted = text.Tokens[first].IsQuoted,
        };
        mentions.Add(complete(mention));
    }
}
