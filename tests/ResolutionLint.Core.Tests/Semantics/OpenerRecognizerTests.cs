using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class OpenerRecognizerTests
{
    [Theory]
    [InlineData("Recalling also its resolution 46/152 of 18 December 1991,", "Recalling also")]
    [InlineData("Deeply concerned about the delay,", "Deeply concerned")]
    [InlineData("Gravely concerned also that the delay goes on,", "Gravely concerned also")]
    [InlineData("Taking note also of the report,", "Taking note also")]
    [InlineData("Taking note with appreciation of the report,", "Taking note with appreciation")]
    [InlineData("Bearing in mind also the report,", "Bearing in mind also")]
    [InlineData("Reaffirming its deep concern over the delay,", "Reaffirming its deep concern")]
    [InlineData("Reaffirming that the delay goes on,", "Reaffirming")]
    [InlineData("Noting with deep and growing concern that the delay goes on,", "Noting with deep and growing concern")]
    [InlineData("Aware of the delay,", "Aware")]
    [InlineData("Recognising further that the delay goes on,", "Recognising further")]
    [InlineData("Acting under Chapter VII of the Charter of the United Nations,", "Acting under Chapter VII of the Charter of the United Nations")]
    [InlineData("Foreshadowing the delay,", "Foreshadowing")]
    [InlineData("NOTING WITH CONCERN the delay,", "Noting with concern")]
    [InlineData("RECALLING FURTHER its report,", "Recalling further")]
    public void Preambular_openers_keep_their_qualifiers(string paragraph, string expected) =>
        Assert.Equal(expected, Preambular(paragraph).Text);

    [Theory]
    [InlineData("Also reaffirms the report;", "Also reaffirms")]
    [InlineData("Reaffirms also that the report is good;", "Reaffirms also")]
    [InlineData("Takes note with appreciation of the report;", "Takes note with appreciation")]
    [InlineData("Takes also note of the report;", "Takes also note")]
    [InlineData("Expresses its appreciation to the Board;", "Expresses its appreciation")]
    [InlineData("Expresses grave concern at the delay;", "Expresses grave concern")]
    [InlineData("Calls upon States to act;", "Calls upon")]
    [InlineData("Calls once again upon States to act;", "Calls once again upon")]
    [InlineData("Strongly deplores the delay;", "Strongly deplores")]
    [InlineData("Strongly and unequivocally condemns the delay;", "Strongly and unequivocally condemns")]
    [InlineData("Condemns in the strongest terms all delay;", "Condemns in the strongest terms")]
    [InlineData("Encourages further cooperation;", "Encourages")]
    [InlineData("Encourages further the Board to act;", "Encourages further")]
    [InlineData("Encourages early ratification;", "Encourages")]
    [InlineData("In this regard, requests the Board to act;", "requests")]
    [InlineData("Acting under Chapter VII of the Charter, decides to act;", "decides")]
    [InlineData("Requests the Board to act;", "Requests")]
    [InlineData("Reiterates its request to the Board to act;", "Reiterates its request")]
    [InlineData("Request the Board to act;", "Request")]
    [InlineData("Tasks the Board with it;", "Tasks")]
    [InlineData("CALLS UPON States to act;", "Calls upon")]
    [InlineData("TAKES NOTE of the report;", "Takes note")]
    public void Operative_openers_keep_their_qualifiers(string paragraph, string expected) =>
        Assert.Equal(expected, Operative(paragraph).Text);

    [Theory]
    [InlineData("The Board should act;")]
    [InlineData("Support for the Board is needed;")]
    [InlineData("Governments of the region should act;")]
    [InlineData("States the world over should act;")]
    [InlineData("Further efforts are needed;")]
    [InlineData("To act;")]
    [InlineData("")]
    public void Other_words_are_no_opener(string paragraph) => Assert.Null(Find("1. " + paragraph));

    [Theory]
    [InlineData("Requests the Board to act;", "the Board")]
    [InlineData("Requests, in this regard, the Board, in consultation with States, to act;", "the Board")]
    [InlineData("Invites States, regional organizations and others to act;", "States, regional organizations and others")]
    [InlineData("Calls upon States parties to the Convention to act;", "States parties to the Convention")]
    [InlineData("Appeals to all States to act;", "all States")]
    [InlineData("Reiterates its call upon States to act;", "States")]
    [InlineData("Requests that the Board act;", null)]
    [InlineData("Welcomes the Board;", null)]
    public void Addressees_of_directives_are_told(string paragraph, string? expected)
    {
        var opener = Operative(paragraph);
        Assert.Equal(expected, opener.Addressee is { } span ? opener.Node.Text.Text.Substring(span.Start, span.Length) : null);
    }

    [Fact]
    public void Key_leaves_also_out()
    {
        Assert.Equal("expresses its appreciation to", Operative("Also expresses its appreciation to the Board;").Key);
        Assert.Equal("taking note", Preambular("Taking note also of the report,").Key);
        Assert.Equal("recalling in particular", Preambular("Recalling, in particular, the report,").Key);
    }

    [Fact]
    public void Forms_tell_the_mood()
    {
        Assert.Equal(OpenerForm.Participle, Operative("Noting the report;").Form);
        Assert.Equal(OpenerForm.Base, Operative("Urge the Board to act;").Form);
        Assert.Equal(OpenerForm.Finite, Preambular("Recalls the report,").Form);
    }

    [Fact]
    public void Runs_end_with_their_part()
    {
        var runs = Model("""
            The General Assembly,

            Recalling the report,

            Recalling also the delay,

            1. Notes the report;

            2. The Board should act;

            3. Also notes the delay.
            """).Openers.Runs;

        Assert.Equal([true, true, false], runs.Select(run => run.BeginsPart));
        Assert.Equal([2, 1, 1], runs.Select(run => run.Openers.Length));
    }

    private static Opener Preambular(string paragraph) => Assert.IsType<Opener>(Find(paragraph));

    private static Opener Operative(string paragraph) => Assert.IsType<Opener>(Find("1. " + paragraph));

    private static Opener? Find(string paragraph)
    {
        var model = Model($"The General Assembly,\n\n{paragraph}\n");
        var node = model.Document.DescendantsAndSelf().OfType<TextNode>().First(node => node is PreambularParagraph or OperativeParagraph);
        return model.Openers.TryGet(node, out var opener) ? opener : null;
    }

    private static DocumentSemantics Model(string text)
    {
        var document = DocumentParser.Parse(new PlainTextReader().Read(SourceText.From(text), "draft.txt"));
        return new(document, DocumentContextFactory.Create(document, DocumentOptions.Default, new DateOnly(2026, 11, 20)), Lexicon.Default);
    }
}
