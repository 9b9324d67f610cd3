using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class MissingOperativeVerbTests
{
    [Fact]
    public void Noun_reports() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|The|] Board should meet once a year;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Infinitive_reports() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|To|] meet once a year;

            2. Requests the Board to act.
            """);

    [Fact]
    public void That_reports() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|That|] the Board meet once a year;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Noun_that_looks_like_a_verb_reports() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|Support|] for the Board is needed;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Leading_phrase_is_silent() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. In this regard, requests the Board to act;

            2. At the same time, also requests the Board to report;

            3. Upon receipt of the report, decides to meet.
            """);

    [Fact]
    public void Text_in_which_we_speak_is_silent() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            We, the ministers, have met to speak of school meals:

            1. The work of the Board is of value to us;

            2. Our countries will act.
            """);

    [Fact]
    public void Adopted_text_is_silent() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            1. Adopts the following rules:

            2. The Board shall meet once a year.

            3. The Board shall report on its work.
            """);

    [Fact]
    public void Mostly_verbless_text_is_silent() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. The Board shall meet.

            2. The Board shall meet.

            3. The Board shall meet.

            4. The Board shall meet.

            5. The Board shall meet.
            """);

    [Fact]
    public void List_that_begins_anew_is_silent() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            1. Notes the report;

            2. Decides on the following agenda:

            1. Opening of the meeting.

            2. Election of officers.

            3. Requests the Board to act.
            """);

    [Fact]
    public void Other_language_is_silent() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Décide que le Conseil examinera cette question lors de sa prochaine session;

            2. Requests the Board to act.
            """);

    [Fact]
    public void Each_of_few_paragraphs_reports() =>
        RuleVerifier.Verify<MissingOperativeVerb>("""
            The General Assembly,

            Recalling the report of the Board,

            1. [|The|] Board should meet once a year;

            2. [|States|] should support it.
            """);
}
