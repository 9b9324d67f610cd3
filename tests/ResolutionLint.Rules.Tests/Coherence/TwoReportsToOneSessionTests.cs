using ResolutionLint.Rules.Coherence;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Coherence;

public sealed class TwoReportsToOneSessionTests
{
    [Fact]
    public void Other_session_is_silent() =>
        RuleVerifier.Verify<TwoReportsToOneSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to submit a report on the night trains to it at its eighty-second session;

            2. Decides to meet;

            3. Requests the Board to submit a report on the night trains to it at its eighty-third session.
            """);

    [Fact]
    public void Two_reports_on_the_text_itself_report() =>
        RuleVerifier.Verify<TwoReportsToOneSession>("""
            The General Assembly,

            Recalling the report of the Board,

            1. Requests the Board to submit to the General Assembly at its eighty-second session a report on the progress made in the implementation of the present resolution;

            2. Also requests the Board [|to submit to the General Assembly at its eighty-second session a report|] on the implementation of the present resolution.
            """);
}
