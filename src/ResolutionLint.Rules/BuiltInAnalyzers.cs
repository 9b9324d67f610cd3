using ResolutionLint.Core.Analysis;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Rules.Citations;
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
        new OwnResolutionByOrganName(),
        new ShortOrganBeforeFull(),
        new CitationsOutOfOrder(),
        new DatesDoNotFitNumbers(),
        new ResolutionNumberDisagreement(),
        new MalformedCompositeLetters(),
        new MalformedPartOfResolution(),
        new UnusualDecisionNumber(),
        new QuotedDescription(),
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
        new FormerBodyName(),
        new MisspelledOfficialName(),
        new NearMissName(),

        // RL5xxx punctuation
        new MissingPreambularComma(),
        new MissingOperativeSemicolon(),
        new MissingFinalFullStop(),
        new MissingListColon(),
        new MisclosedSubparagraph(),
        new ConjunctionBeforeLastItem(),
        new MissingCommaBeforeSecondVerb(),
        new SerialComma(),
        new RepeatedSpace(),
        new SpaceBeforePunctuation(),
        new MissingSpaceAfterPunctuation(),
        new FootnoteMarkerBeforePunctuation(),
        new UnbalancedQuotationMarks(),
        new MixedQuotationMarks(),
        new UnbalancedBrackets(),
        new HyphenInRange(),
        new DashAsBreak(),
        new InterAliaWithoutCommas(),
        new BreakingSpaceInDate(),
        new UnclosedApposition(),
        new PointsInAbbreviation(),
        new PossessiveAbbreviation(),
        new HiddenCharacter(),
        new LookAlikeLetter(),
        new MarkInsideQuotation(),

        // RL6xxx footnotes
        new FootnoteMarkerOutOfOrder(),
        new FootnoteMarkerWithoutNote(),
        new FootnoteWithoutMarker(),

        // RL7xxx language
        new MalformedDate(),
        new ImpossibleDate(),

        // Rules without code, of all categories
        new ParagraphPatterns([.. BuiltInPatterns.Rules.Where(ParagraphPatterns.Takes)]),
        new DocumentPatterns([.. BuiltInPatterns.Rules.Where(DocumentPatterns.Takes)]),
    ];
}
