namespace ResolutionLint.LanguageServer.Tests;

/// <summary>Drafts that several tests use.</summary>
internal static class Drafts
{
    /// <summary>A draft with nothing to report.</summary>
    public const string Clean = SampleDraft.Clean;

    /// <summary>A semicolon ends the preambular paragraph: RL5001, with a safe fix.</summary>
    public const string Flawed = SampleDraft.Flawed;

    /// <summary>A draft in which one thing speaks of another: a note, short forms, a paragraph, resolutions, a document.</summary>
    public const string Linked = """
        Canteens of the world

        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991 and Security Council resolution 1373 (2001) of 28 September 2001,

        Recognizing the work of the United Nations Office on Drugs and Crime,

        Taking note of the report of the Secretary-General,[^1]

        1. Welcomes the efforts of the Office;

        2. Requests the Office:

        (a) To train cooks;

        (b) To report on the training;

        3. Recalls paragraph 2 (b) above and its resolution 46/152;

        4. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        Annex

        Recipes

        [^1]: A/C.3/59/L.10.

        """;
}
