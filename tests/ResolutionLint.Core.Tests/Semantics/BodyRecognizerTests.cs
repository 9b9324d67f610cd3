using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Tests.Semantics;

public sealed class BodyRecognizerTests
{
    [Fact]
    public void Full_name_is_found_with_its_entry()
    {
        var mention = Assert.Single(Operative("Invites the World Health Organization to take part."));

        Assert.Equal("World Health Organization", mention.Name);
        Assert.Equal("World Health Organization", mention.Canonical);
        Assert.Equal(BodyNameForm.Full, mention.Form);
        Assert.Equal("specialized agency", mention.Body?.Parent);
    }

    [Fact]
    public void Longest_name_is_taken() =>
        Assert.Equal(
            ["Office of the United Nations High Commissioner for Human Rights"],
            Operative("Invites the Office of the United Nations High Commissioner for Human Rights to take part.").Select(mention => mention.Name));

    [Fact]
    public void Short_form_leans_on_the_last_name_with_its_head_word()
    {
        var mentions = Operative("""
            Commends the United Nations Office on Drugs and Crime, and invites the Office of Legal Affairs to take part;

            2. Requests the Office to report, and invites the United Nations Office on Drugs and Crime to assist the Office.
            """);

        Assert.Equal(
            [("the Office", "Office of Legal Affairs"), ("the Office", "United Nations Office on Drugs and Crime")],
            mentions.Where(mention => mention.Form == BodyNameForm.ShortForm).Select(mention => (mention.Name, mention.Canonical ?? string.Empty)));
    }

    [Theory]
    [InlineData("(\"the Office\")")]
    [InlineData("(the Office)")]
    [InlineData("(UNODC) (“the Office”)")]
    [InlineData("(UNODC, hereinafter referred to as \"the Office\")")]
    [InlineData(", hereinafter \"the Office\",")]
    public void Short_form_that_is_defined_stands_for_the_name_before_it(string definition)
    {
        var mentions = Operative($"Commends the Office of Legal Affairs and the United Nations Office on Drugs and Crime {definition} for the work of the Office.").Where(IsShort).ToList();

        Assert.Equal(["the Office", "the Office"], mentions.Select(mention => mention.Name));
        Assert.All(mentions, mention => Assert.Equal("United Nations Office on Drugs and Crime", mention.Canonical));
    }

    [Fact]
    public void Definition_holds_whatever_is_named_after_it() =>
        Assert.Equal(
            "United Nations Office on Drugs and Crime",
            Operative("Commends the United Nations Office on Drugs and Crime (the Office), the Office of Legal Affairs and the Office.").Last(IsShort).Canonical);

    [Theory]
    [InlineData("Commends the bureau of cooks established by the United Nations Office on Drugs and Crime (\"the Bureau\"), and requests the Bureau to go on.", "Bureau")]
    [InlineData("Commends the Bureau of the General Assembly (\"the Bureau\"), and requests the Bureau to go on.", "Bureau of the General Assembly")]
    public void Definition_behind_a_name_without_its_word_is_none_of_that_name(string text, string expected) =>
        Assert.Equal(expected, Operative(text).Last(IsShort).Canonical);

    [Fact]
    public void Short_form_at_the_end_of_a_title_is_found_where_its_body_was_named()
    {
        var mention = Assert.Single(Operative("Commends the United Nations Office on Drugs and Crime and the Executive Director of the Office."), IsShort);

        Assert.Equal(("the Office", "United Nations Office on Drugs and Crime"), (mention.Name, mention.Canonical));
        Assert.DoesNotContain(Operative("Commends the Executive Director of the Office."), IsShort);
    }

    [Fact]
    public void Preamble_and_operative_part_share_one_history()
    {
        var document = """
            The General Assembly,

            Recalling the work of the Centre for International Crime Prevention,

            1. Welcomes the programme of work of the Centre.
            """;

        Assert.Equal("Centre for International Crime Prevention", Recognize(document, 2002).Last().Canonical);
    }

    [Fact]
    public void Instrument_that_is_in_no_registry_is_an_antecedent_too()
    {
        var mention = Assert.Single(Operative("Recalls the Convention on the Elimination of Doubt, and calls upon all States to ratify the Convention."));

        Assert.Equal("Convention on the Elimination of Doubt", mention.Canonical);
        Assert.True(mention.IsInstrument);
    }

    [Theory]
    [InlineData("The Security Council,", "Security Council")]
    [InlineData("The Economic and Social Council,", "Economic and Social Council")]
    [InlineData("The Human Rights Council,", "Human Rights Council")]
    public void Own_organ_needs_no_mention(string organLine, string expected) =>
        Assert.Equal(expected, Assert.Single(Recognize($"{organLine}\n\n1. Requests the Secretary-General to report to the Council.\n", 2024), IsShort).Canonical);

    [Fact]
    public void Short_form_of_several_words_finds_the_body_that_was_named() =>
        Assert.Equal(
            "Advisory Committee on Administrative and Budgetary Questions",
            Assert.Single(Operative("Takes note of the report of the Advisory Committee on Administrative and Budgetary Questions, and thanks the Advisory Committee."), IsShort).Canonical);

    [Theory]
    [InlineData(2017, BodyNameForm.Full, "Department of Public Information")]
    [InlineData(2024, BodyNameForm.Former, "Department of Global Communications")]
    public void Former_name_is_one_only_after_its_end(int year, BodyNameForm form, string canonical)
    {
        var mention = Assert.Single(Recognize("The General Assembly,\n\n1. Requests the Department of Public Information to report.\n", year));

        Assert.Equal((form, canonical), (mention.Form, mention.Canonical));
    }

    [Fact]
    public void Acronym_is_found_with_its_body() =>
        Assert.Equal("United Nations Office on Drugs and Crime", Assert.Single(Operative("Invites UNODC to take part.")).Canonical);

    [Fact]
    public void Word_in_lower_case_is_no_name() => Assert.Empty(Operative("Invites the committee and all regional commissions to take part."));

    [Theory]
    [InlineData("United Nations Development Program", NameAccuracy.OtherSpelling)]
    [InlineData("United Nations Office of Drugs and Crime", NameAccuracy.NearMiss)]
    [InlineData("United Nations Office on Crime and Drugs", NameAccuracy.NearMiss)]
    [InlineData("Human Right Council", NameAccuracy.NearMiss)]
    [InlineData("Economic and Social Committee", NameAccuracy.NearMiss)]
    [InlineData("Commission on Crime Prevention and Justice", NameAccuracy.NearMiss)]
    [InlineData("United Nations Office on Drugs and Cri me", NameAccuracy.Exact)]
    public void Misnamed_body_is_recognized(string name, NameAccuracy expected)
    {
        var mention = Assert.Single(Operative($"Invites the {name} to take part."));

        Assert.Equal((name, expected), (mention.Name, mention.Accuracy));
    }

    [Theory]
    [InlineData("Commission for Social Development")]
    [InlineData("Commission on Sustainable Development")]
    [InlineData("United Nations Conference on Sustainable Development")]
    [InlineData("European Economic and Social Committee")]
    [InlineData("Economic and Social Commission for Asia")]
    public void Other_body_with_a_name_like_it_is_no_near_miss(string name) =>
        Assert.DoesNotContain(Operative($"Invites the {name} to take part."), mention => mention.Accuracy != NameAccuracy.Exact);

    [Fact]
    public void Name_of_a_registry_entry_is_found_by_every_name_of_it() =>
        Assert.Same(Lexicon.Default.Bodies.Find("African Union"), Lexicon.Default.Bodies.Find("Organization of African Unity"));

    [Fact]
    public void Registry_names_no_successor_that_it_does_not_know() =>
        Assert.DoesNotContain(Lexicon.Default.Bodies.Bodies, body => body.Successor is { } successor && Lexicon.Default.Bodies.Find(successor) is null);

    [Fact]
    public void Names_of_the_registry_are_unique() =>
        Assert.Empty(Lexicon.Default.Bodies.Bodies.SelectMany(body => body.Names).GroupBy(name => name.Text).Where(group => group.Count() > 1).Select(group => group.Key));

    private static bool IsShort(BodyMention mention) => mention.Form == BodyNameForm.ShortForm;

    private static List<BodyMention> Operative(string text) => Recognize($"The General Assembly,\n\n1. {text}\n", 2024);

    private static List<BodyMention> Recognize(string text, int year)
    {
        var linter = new Linter([], new ListedRules(), new DateOnly(year, 12, 1));
        var document = linter.Parse(SourceText.From(text), "draft.txt");
        return [.. linter.GetModel(document, DocumentOptions.Default).Bodies.Where(mention => mention.Name != "General Assembly" && mention.Node is not OrganLine)];
    }
}
