using ResolutionLint.Core.Analysis;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Rules.Coherence;
using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Rules.Form;
using ResolutionLint.Rules.Language;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules;

/// <summary>The checks that come with the product. A check that is not in this list does not run.</summary>
public static class BuiltInAnalyzers
{
    /// <summary>New instances of all checks, in the order of their ids; rules without code come last.</summary>
    public static IEnumerable<ResolutionAnalyzer> Create() =>
    [
        // RL1xxx form
        new MissingOrganLine(),
        new InexactOrganName(),
        new MisplacedOrganLineComma(),
        new NumberedLoneOperative(),
        new BrokenOperativeNumbering(),
        new MalformedOperativeNumber(),
        new MalformedSubparagraphLabel(),
        new BrokenSubparagraphSequence(),
        new UnnumberedOperative(),
        new PreambleAfterOperativePart(),
        new LabelledPreambularParagraph(),
        new LoneSubparagraph(),
        new LowerCaseSubparagraph(),
        new AdoptionLineDate(),
        new MalformedReportLine(),
        new TitleWithFullStop(),
        new CapitalizedTitle(),
        new AbbreviationInTitle(),
        new MalformedClosingLine(),
        new DisagreeingAdoptionDates(),
        new DisagreeingNumbers(),
        new MalformedSessionLine(),
        new MalformedSecurityCouncilHeading(),
        new ParagraphReferenceOutOfRange(),
        new DisagreeingJobNumbers(),
        new MalformedDraftSymbol(),
        new LeftoverBrackets(),
        new MissingAnnex(),
        new MissingModelUnHeader(),
        new LeftoverWorkingLabel(),
        new LeftoverPlaceholder(),
        new UnmentionedAnnex(),

        // RL2xxx openings
        new UnknownPreambularOpener(),
        new UnfamiliarOperativeVerb(),
        new MissingOperativeVerb(),
        new ParticipleInOperativePart(),
        new FiniteVerbInPreamble(),
        new BareImperative(),
        new LowerCaseOpener(),
        new MisspelledOpener(),
        new MisplacedAlso(),
        new MissingAlso(),
        new MissingAlsoForSameAddressee(),
        new AlsoForOtherAddressee(),
        new OrphanAlso(),
        new AlsoFurtherOutOfOrder(),
        new UnfamiliarPreambularOpener(),
        new WrongOpenerPreposition(),
        new WordyConnector(),
        new ChapterSevenOutsideTheCouncil(),
        new ConflictingValence(),
        new OpenerNotInItalics(),
        new ModelUnPhrase(),
        new CallsOn(),
        new IndicativeAfterRequest(),
        new RepeatedOpener(),
        new SecurityCouncilVerb(),

        // RL3xxx citations
        new MalformedResolutionNumber(),
        new NumberSignInCitation(),
        new MissingSecurityCouncilYear(),
        new UnspacedSecurityCouncilYear(),
        new WrongSecurityCouncilYear(),
        new MalformedEcosocCitation(),
        new DateOutsideSession(),
        new OrganRepeatedAfterIts(),
        new CitationOfTheFuture(),
        new OrganMissingInCitation(),
        new UndatedFirstCitation(),
        new DateRepeated(),
        new DateAgainstRegistry(),
        new DateAgainstSingleSource(),
        new OwnResolutionByOrganName(),
        new ShortOrganBeforeFull(),
        new CitationsOutOfOrder(),
        new DatesDoNotFitNumbers(),
        new ResolutionNumberDisagreement(),
        new MalformedCompositeLetters(),
        new MalformedPartOfResolution(),
        new UnusualDecisionNumber(),
        new QuotedDescription(),
        new CitationNotIntroduced(),
        new TitleWithoutEntitled(),
        new MalformedSymbol(),
        new SymbolOfTheFuture(),
        new SymbolInRunningText(),
        new MalformedAddendaList(),
        new DraftSymbolCited(),
        new MalformedOfficialRecords(),
        new ArabicSessionInOldCitation(),

        // RL4xxx bodies
        new ShortFormWithoutAntecedent(),
        new AcronymForName(),
        new FormerBodyName(),
        new MisspelledOfficialName(),
        new NearMissName(),
        new AmbiguousShortForm(),
        new VaryingBodyName(),
        new AnachronisticBodyName(),
        new AbbreviatedUnitedNations(),
        new LowerCaseShortForm(),
        new NeedlessUnitedNations(),
        new MisnamedState(),
        new IncompleteInstrumentTitle(),
        new SlightedInstrumentName(),
        new NicknameOfInstrument(),
        new MisnamedCongress(),
        new AcronymBeforeFullName(),

        // RL5xxx punctuation
        new MissingPreambularComma(),
        new MissingOperativeSemicolon(),
        new MissingFinalFullStop(),

        // RL6xxx footnotes
        new FootnoteMarkerOutOfOrder(),
        new FootnoteMarkerWithoutNote(),
        new FootnoteWithoutMarker(),
        new RepeatedFootnoteMarker(),
        new IbidWithoutSource(),
        new FootnoteWithoutFullStop(),
        new MarkersWithoutComma(),
        new FootnoteSignInsteadOfNumber(),
        new ReportWithoutFootnote(),
        new OwnOrganInFootnote(),
        new SeeBeforeOwnSource(),
        new RepeatedFormerName(),

        // RL7xxx language
        new MalformedDate(),
        new ImpossibleDate(),

        // RL8xxx coherence
        new ReportToPastSession(),
        new FarSession(),
        new SessionYearDisagreement(),
        new IncompleteReportRequest(),
        new MalformedAgendaRequest(),
        new UnknownAgendaTitle(),
        new MisplacedSeizedParagraph(),
        new SeizedInGeneralAssembly(),
        new ExistingResources(),
        new TwoReportsToOneSession(),
        new DeadlineInThePast(),
        new MandateWithoutReview(),
        new LongPreamble(),
        new UnfundedActivity(),
        new MalformedSeizedParagraph(),
        new ReportToPresentSession(),

        // Rules without code, of all categories
        new ParagraphPatterns([.. BuiltInPatterns.Rules.Where(ParagraphPatterns.Takes)]),
        new DocumentPatterns([.. BuiltInPatterns.Rules.Where(DocumentPatterns.Takes)]),
    ];
}
