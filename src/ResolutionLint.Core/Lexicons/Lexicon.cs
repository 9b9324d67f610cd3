using System.Collections.Immutable;
using ResolutionLint.Core.Registry;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The word lists that recognizers and rules lean on. Each list is read when it is first asked for.</summary>
public sealed class Lexicon
{
    private readonly Lazy<OpenerLexicon> openers;
    private readonly Lazy<SessionCalendar> sessions = new(() => new SessionCalendar(LexiconResource.Read("sessions")));
    private readonly Lazy<SecurityCouncilNumbers> securityCouncilNumbers = new(() => new SecurityCouncilNumbers(LexiconResource.Read("security-council-numbers")));
    private readonly Lazy<CitingOrgans> citingOrgans;
    private readonly Lazy<ImmutableArray<OfficialLanguage>> otherLanguages = new(OfficialLanguage.ReadAll);
    private readonly Lazy<ToneLexicon> tones = new(() => new ToneLexicon(LexiconResource.Read("tones")));
    private readonly Lazy<ModelUnitedNationsPhrases> modelUnitedNationsPhrases = new(() => new ModelUnitedNationsPhrases(LexiconResource.Read("model-un-phrases")));
    private readonly Lazy<BodyLexicon> bodies;
    private readonly Lazy<AcronymLexicon> acronyms;
    private readonly Lazy<StateNames> states;
    private readonly Lazy<CommonWords> commonWords = new(() => new CommonWords(LexiconResource.ReadText));

    private Lexicon(LexiconSource source)
    {
        openers = new(() => OpenerLexicon.Read(source));
        citingOrgans = new(() => new CitingOrgans(source.Read("citing-organs")));
        bodies = new(() => new BodyLexicon(BodyLexiconFile.Read(source)));
        acronyms = new(() => new AcronymLexicon(source.Read("acronyms")));
        states = new(() => new StateNames(source.Read("states")));
    }

    /// <summary>The word lists that come with the product.</summary>
    public static Lexicon Default { get; } = new(new LexiconSource([]));

    /// <summary>The word lists that come with the product, with what an office adds to them.</summary>
    public static Lexicon With(ImmutableArray<LexiconFile> additions) => additions.IsEmpty ? Default : new Lexicon(new LexiconSource(additions));

    /// <summary>Reads the lists that every resolution needs, so that a host can have them read while it does something else.</summary>
    public void Preload()
    {
        _ = Openers;
        _ = (CitingOrgans, Bodies, Sessions, CommonWords);
    }

    /// <summary>Reads every list, so that none of them is read in the middle of something that is measured.</summary>
    public void Load()
    {
        Preload();
        _ = (SecurityCouncilNumbers, OtherLanguages, Tones, ModelUnitedNationsPhrases, Acronyms, States);
    }

    /// <summary>The openers of preambular and operative paragraphs.</summary>
    public OpenerLexicon Openers => openers.Value;

    /// <summary>When the sessions of organs took place.</summary>
    public SessionCalendar Sessions => sessions.Value;

    /// <summary>In which year the Security Council adopted which number.</summary>
    public SecurityCouncilNumbers SecurityCouncilNumbers => securityCouncilNumbers.Value;

    /// <summary>The bodies whose texts are cited by number.</summary>
    internal CitingOrgans CitingOrgans => citingOrgans.Value;

    /// <summary>When resolutions were adopted; what is known of an organ is read when one of its numbers is looked up.</summary>
    public ResolutionRegistry Registry { get; } = new();

    /// <summary>The official languages besides English.</summary>
    internal ImmutableArray<OfficialLanguage> OtherLanguages => otherLanguages.Value;

    /// <summary>Nouns that say something good or bad.</summary>
    public ToneLexicon Tones => tones.Value;

    /// <summary>Openers that only lists of Model United Nations print.</summary>
    public ModelUnitedNationsPhrases ModelUnitedNationsPhrases => modelUnitedNationsPhrases.Value;

    /// <summary>The registry of bodies.</summary>
    public BodyLexicon Bodies => bodies.Value;

    /// <summary>Acronyms that are names, and those of terms.</summary>
    public AcronymLexicon Acronyms => acronyms.Value;

    /// <summary>The words that resolutions use most.</summary>
    public CommonWords CommonWords => commonWords.Value;

    /// <summary>The names of States that drafts get wrong.</summary>
    public StateNames States => states.Value;
}
