namespace ResolutionLint.Tests;

/// <summary>Small drafts for the tests of hosts.</summary>
internal static class SampleDraft
{
    /// <summary>A draft with nothing to report.</summary>
    public const string Clean = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        """;

    /// <summary>A semicolon ends the preambular paragraph: RL5001, with a safe fix.</summary>
    public const string Flawed = """
        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991;

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        """;
}
