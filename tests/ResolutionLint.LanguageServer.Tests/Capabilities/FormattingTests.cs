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

    [Theory]
    [InlineData('“', '”')]
    [InlineData('"', '"')]
    public async Task Quotation_keeps_its_numbers_and_those_behind_it_stay(char open, char close)
    {
        var draft = $"""
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Decides to amend the statute as follows:

            {open}Article 3

            {open}1. The Tribunal shall sit.

            {open}3. The judges shall rest.{close}

            2. Requests the Secretary-General to act.

            """;
        Assert.Equal(draft, await Format(draft));
    }

    [Fact]
    public async Task Quotation_of_Markdown_stays()
    {
        const string Draft = """
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Decides as follows:

            > 2. The Committee shall meet.

            2. Requests the Secretary-General to act.

            """;
        Assert.Equal(Draft, await Format(Draft, Places.MarkdownDraft));
    }

    [Theory]
    [InlineData("paragraph 3")]
    [InlineData("OP 3")]
    [InlineData("§3")]
    [InlineData("the third operative paragraph")]
    public async Task Numbers_stay_where_the_draft_refers_to_them(string reference)
    {
        var draft = $"""
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Welcomes the report of the Secretary-General;

            3. Requests States to act;

            4. Decides to review the measures in {reference} at its eighty-second session.

            """;
        Assert.Equal(draft, await Format(draft));
    }

    [Fact]
    public async Task Table_stays_as_it_is_set()
    {
        const string Draft = """
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Approves the scale:

            State          Percent
            Albania          0.008
            Zambia           0.010

            2. Requests the Secretary-General to act.

            """;
        Assert.Equal(Draft, await Format(Draft));
    }

    [Fact]
    public async Task Code_targets_and_tags_stay_as_they_are_written()
    {
        const string Draft = """
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Approves `a  b` and the <span class="x  y">text</span> and ![p](a  b.png);

            ```
            x   =  1 ;
            ```

            2. Requests the Secretary-General to act.

            """;
        Assert.Equal(Draft, await Format(Draft, Places.MarkdownDraft));
    }

    [Fact]
    public async Task Note_behind_a_rule_keeps_its_number()
    {
        const string Draft = """
            The General Assembly,

            Recalling its resolution 46/152 of 18 December 1991,

            1. Requests the Secretary-General to act;

            2. Requests the Secretary-General to report.

            __________________

            1.  See A/57/64.

            """;
        Assert.Equal(Draft, await Format(Draft));
        Assert.Equal(Draft, await Format(Draft, Places.MarkdownDraft));
    }

    [Fact]
    public async Task Words_are_not_put_in_italics()
    {
        const string Draft = """
            *The General Assembly*,

            *Recalling* its resolution 46/152 of 18 December 1991,

            1. *Welcomes* the report of the Secretary-General;

            2. Requests the Secretary-General to report.

            """;
        Assert.Equal(Draft, await Format(Draft, Places.MarkdownDraft));
    }

    private static async Task<string> Format(string text, string uri = Places.Draft)
    {
        await using var client = await TestClient.StartInitialized();
        await client.Open(uri, text, uri == Places.MarkdownDraft ? "markdown" : "plaintext");
        var asked = Places.Document(uri);
        asked["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = true };
        return Places.Apply(text, (await client.Result("textDocument/formatting", asked))!.AsArray()!);
    }
}
