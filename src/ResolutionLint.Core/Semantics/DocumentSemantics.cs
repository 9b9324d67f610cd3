using System.Collections.Concurrent;
using System.Collections.Immutable;
using ResolutionLint.Core.Analysis.Timing;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Semantics.Names;

namespace ResolutionLint.Core.Semantics;

/// <summary>What the words of a document refer to. Each part is computed once, when it is first asked for.</summary>
public sealed class DocumentSemantics
{
    private readonly ConcurrentDictionary<Type, object> derived = new();
    private readonly Lazy<ImmutableArray<TextNode>> runningText;
    private readonly Lazy<OpenerMap> openers;
    private readonly Lazy<ImmutableArray<Citation>> citations;
    private readonly Lazy<ImmutableArray<IbidMention>> ibids;
    private readonly Lazy<ImmutableArray<DocumentSymbol>> symbols;
    private readonly Lazy<ImmutableArray<DateMention>> dates;
    private readonly Lazy<ImmutableArray<SessionMention>> sessions;
    private readonly Lazy<ImmutableArray<BodyMention>> bodies;
    private readonly Lazy<BodyPlaces> bodyPlaces;
    private readonly Lazy<ImmutableArray<InstrumentMention>> instruments;
    private readonly Lazy<ImmutableArray<AcronymMention>> acronyms;
    private readonly Lazy<FootnoteMap> footnotes;
    private readonly Lazy<JoinedLines> joinedLines;
    private readonly Lazy<TornWords> tornWords;

    private readonly CostMeter? meter;

    /// <summary>Prepares the model of a document; nothing is computed yet.</summary>
    /// <param name="document">The document.</param>
    /// <param name="context">Organ, profile, session and dates of the document.</param>
    /// <param name="lexicon">The word lists to use.</param>
    /// <param name="meter">Measures what each part costs; null where nothing is to be measured.</param>
    public DocumentSemantics(ResolutionDocument document, DocumentContext context, Lexicon lexicon, CostMeter? meter = null)
    {
        this.meter = meter;
        Document = document;
        Context = context;
        Lexicon = lexicon;
        Registry = lexicon.Registry;
        runningText = new(Measured<ImmutableArray<TextNode>>("running text", () => [.. TextNodes.Running(document)]));
        openers = new(Measured("openers", () => OpenerRecognizer.Recognize(this)));
        dates = new(Measured("dates", () => DateRecognizer.Recognize(this)));
        citations = new(Measured("citations", () => CitationRecognizer.Recognize(this)));
        ibids = new(Measured("ibids", () => IbidRecognizer.Recognize(this)));
        symbols = new(Measured("symbols", () => SymbolRecognizer.Recognize(this)));
        sessions = new(Measured("sessions", () => SessionRecognizer.Recognize(this)));
        var names = new Lazy<BodyReading>(Measured("bodies", () => BodyRecognizer.Recognize(this)));
        bodies = new(() => names.Value.Mentions);
        instruments = new(() => names.Value.Instruments);
        bodyPlaces = new(Measured("body places", () => new BodyPlaces(Bodies)));
        acronyms = new(Measured("acronyms", () => AcronymRecognizer.Recognize(this)));
        footnotes = new(Measured("footnotes", () => FootnoteMap.Create(document)));
        tornWords = new(() => new TornWords(() => RunningText, lexicon.CommonWords));
        joinedLines = new(Measured("joined lines", () => JoinedLines.Of(document.Lines)));
    }

    /// <summary>The document that the model is of.</summary>
    public ResolutionDocument Document { get; }

    /// <summary>Organ, profile, session and dates of the document.</summary>
    public DocumentContext Context { get; }

    /// <summary>The word lists in use.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>When resolutions were adopted.</summary>
    public ResolutionRegistry Registry { get; init; }

    /// <summary>The text of the document in its order, as opposed to its masthead, organ lines and closing lines; notes included.</summary>
    public ImmutableArray<TextNode> RunningText => runningText.Value;

    /// <summary>The openers of preambular and operative paragraphs.</summary>
    public OpenerMap Openers => openers.Value;

    /// <summary>The resolutions and decisions that the text cites, one entry a mention, in the order of the text.</summary>
    public ImmutableArray<Citation> Citations => citations.Value;

    /// <summary>The notes that say "Ibid.", with what they refer to.</summary>
    public ImmutableArray<IbidMention> Ibids => ibids.Value;

    /// <summary>The document symbols that stand in the text.</summary>
    public ImmutableArray<DocumentSymbol> Symbols => symbols.Value;

    /// <summary>The dates that stand in the text, well formed or not.</summary>
    public ImmutableArray<DateMention> Dates => dates.Value;

    /// <summary>The sessions that the text speaks of.</summary>
    public ImmutableArray<SessionMention> Sessions => sessions.Value;

    /// <summary>The bodies that the text names, in full, short or by a former name.</summary>
    public ImmutableArray<BodyMention> Bodies => bodies.Value;

    /// <summary>The treaties, declarations and programmes that the text names by their titles.</summary>
    public ImmutableArray<InstrumentMention> Instruments => instruments.Value;

    /// <summary>The words of capitals that stand for a name.</summary>
    public ImmutableArray<AcronymMention> Acronyms => acronyms.Value;

    /// <summary>Which note each marker belongs to.</summary>
    public FootnoteMap Footnotes => footnotes.Value;

    /// <summary>Where a converter may have taken hyphens out of the text.</summary>
    public JoinedLines JoinedLines => joinedLines.Value;

    /// <summary>Where the text layer of a page may have put blanks into words.</summary>
    public TornWords TornWords => tornWords.Value;

    /// <summary>What several checks derive from the document by rules of their own, made once for all of them.</summary>
    /// <typeparam name="TDerived">What they derive; one of each type is kept. Several threads may ask it at a time.</typeparam>
    /// <param name="derive">Makes it.</param>
    public TDerived Derive<TDerived>(Func<DocumentSemantics, TDerived> derive)
        where TDerived : class =>
        derived.TryGetValue(typeof(TDerived), out var known) ? (TDerived)known : (TDerived)derived.GetOrAdd(typeof(TDerived), derive(this));

    /// <summary>When what is cited was adopted; null where the registry does not tell.</summary>
    public Adoption? AdoptionOf(Citation citation) =>
        citation is not { Organ: { } organ, Symbol: { } symbol } ? null
        : meter is null ? Registry.Find(organ, symbol)
        : MeasureRegistry(organ, symbol);

    /// <summary>What stands in quotation marks in a paragraph: titles, and words that are not the drafter's.</summary>
    public Quotations QuotationsIn(TextNode node) => meter is null ? Quotations.Of(node) : MeasureQuotations(node);

    /// <summary>The body that is named at a place; null where none is.</summary>
    /// <param name="node">The paragraph or note.</param>
    /// <param name="offset">An offset in its logical text.</param>
    public BodyMention? BodyAt(TextNode node, int offset) => bodyPlaces.Value.At(node, offset);

    private Quotations MeasureQuotations(TextNode node) =>
        CostMeter.Measure(meter, CostKind.Recognizer, "quotations", () => Quotations.Of(node));

    private Adoption? MeasureRegistry(string organ, string symbol) =>
        CostMeter.Measure(meter, CostKind.Recognizer, "registry", () => Registry.Find(organ, symbol));

    private Func<TPart> Measured<TPart>(string name, Func<TPart> compute) =>
        meter is null ? compute : () => CostMeter.Measure(meter, CostKind.Recognizer, name, compute);
}
