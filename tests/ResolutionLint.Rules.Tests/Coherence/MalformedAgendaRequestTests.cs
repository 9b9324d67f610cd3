using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class MalformedAgendaRequestTests
{
    [Fact]
    public void Second_verb_reports() =>
        RuleVerifier.Verify<MalformedAgendaRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Takes note of the letters, and decides to include in the [|agenda|] of its eighty-second session the item entitled “Trains”.
            """);

    [Fact]
    public void Title_without_marks_reports_wherever_an_item_is_named() =>
        RuleVerifier.Verify<MalformedAgendaRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it at its eighty-second session under the [|item entitled Night|] trains.
            """);

    [Fact]
    public void Special_session_is_silent() =>
        RuleVerifier.Verify<MalformedAgendaRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Decides to include in the agenda of the tenth special session the item entitled “Trains”;

            2. Requests the Board to report under the agenda item on trains.
            """);

    [Fact]
    public void Title_behind_on_and_lost_words_report() =>
        RuleVerifier.Verify<MalformedAgendaRequest>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to report to it under the [|item on Trains|];

            2. Requests the Board to report to it under the agenda [|item “Trains|]”;

            3. Decides to include in the provisional agenda of its eighty-second session, under the item entitled “Traffic[|” the|] sub-item entitled “Trains”;

            4. Recalls the item on the railways.
            """);
}
