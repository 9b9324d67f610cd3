using System.Text.Json.Nodes;

namespace ResolutionLint.LanguageServer.Tests.Capabilities;

public sealed class FormattingTests
{
    [Fact]
    public async Task Numbers_letters_marks_and_blanks_are_put_in_order_and_words_are_not()
    {
        const string Rough = """
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991;

            1. Welcomes the  colour of the program;

            3. Requests States:

            (a) To train cooks;

            (c) To pay them,

            4. Decides to consider the question at its eighty-second session;

            """;
        const string Formatted = """
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Welcomes the colour of the program;

            2. Requests States:

            (a) To train cooks;

            (b) To pay them;

            3. Decides to consider the question at its eighty-second session.

            """;

        Assert.Equal(Formatted, await Format(Rough));
    }

    [Fact]
    public async Task Draft_in_order_stays() => Assert.Equal(Drafts.Clean, await Format(Drafts.Clean));

    [Fact]
    public async Task Words_are_neither_joined_nor_parted()
    {
        var draft = Drafts.Clean.Replace("the report of", "the follow\u00a0up and the  report of", StringComparison.Ordinal);
        Assert.Equal(draft.Replace("  ", " ", StringComparison.Ordinal), await Format(draft));
    }

    [Fact]
    public async Task Citations_stay_in_their_order()
    {
        var draft = Drafts.Clean.Replace("resolution 46/152 of 18 December 1991", "resolutions 57/173 of 18 December 2002 and 46/152 of 18 December 1991", StringComparison.Ordinal);
        Assert.Equal(draft, await Format(draft));
    }

    private static async Task<string> Format(string text)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(Places.Draft, text);
        var asked = Places.Document();
        asked["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true };
        return Places.Apply(text, (await client.Result("textDocument/formatting", asked))!.AsArray()!);
    }
}
