using ResolutionLint.Rules.Form;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Form;

public sealed class LoneSubparagraphTests
{
    // The rest of (a) stands below the head of a page, so that it is no part of it any more.
    [Fact]
    public void Torn_part_is_not_alone_where_the_list_goes_on() =>
        RuleVerifier.Verify<LoneSubparagraph>(
        """
        The General Assembly,

        Recalling its resolution 79/221 of 19 December 2024,

        1. Decides that:

        (a) The State may submit a statement, which will be played during the general debate of the

        Participation by the State during the session

        Assembly at its session after introduction by its representative;

        (b) The State may deliver statements;

        2. Requests the Secretary-General to report.
        """);

    [Fact]
    public void Torn_part_is_alone_where_no_other_follows() =>
        RuleVerifier.Verify<LoneSubparagraph>(
        """
        The General Assembly,

        Recalling its resolution 79/221 of 19 December 2024,

        1. Decides that:

        [|(a)|] The State may submit a statement, which will be played during the general debate of the

        Participation by the State during the session

        Assembly at its session after introduction by its representative;

        2. Requests the Secretary-General to report.
        """);
}
