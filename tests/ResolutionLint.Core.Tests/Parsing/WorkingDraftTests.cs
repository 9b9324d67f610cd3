using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Tests.Parsing;

/// <summary>Labels, brackets and alternatives of drafts under negotiation.</summary>
public sealed class WorkingDraftTests
{
    [Fact]
    public void Labels_of_the_negotiations_sort_the_paragraphs()
    {
        var resolution = Drafts.Resolution("""
            PP1. Recalling its resolution,

            [PP 1 bis. Noting the report,]

            PP2 [Recognizing] [Reaffirming] the need,

            OP1. Welcomes the report;

            [OP 1 bis Urges donors to help;]

            OP 2 alt. Requests a report.
            """);

        Assert.Equal(["PP1.", "[PP 1 bis.", "PP2"], Drafts.Labels(resolution.Preamble));
        Assert.Equal(["1", "1 bis", "2"], resolution.Preamble.Select(paragraph => paragraph.Label?.Value));
        Assert.Equal(["OP1.", "[OP 1 bis", "OP 2 alt."], Drafts.Labels(resolution.Operatives));
    }

    [Theory]
    [InlineData("3 bis.", "3 bis")]
    [InlineData("3 ter.", "3 ter")]
    [InlineData("3 alt.", "3 alt")]
    [InlineData("3 alt 2.", "3 alt 2")]
    [InlineData("3 bis", "3 bis")]
    [InlineData("[3 bis.", "3 bis")]
    [InlineData("[3.]", "3")]
    [InlineData("3bis.", "3bis")]
    public void Inserted_paragraph_is_one_of_its_own(string written, string value)
    {
        var resolution = Drafts.Resolution($"Recalling its resolution,\n\n1. Welcomes the report;\n\n2. Urges donors to help;\n\n{written} Requests a report.\n");

        Assert.Equal(value, resolution.Operatives[2].Label?.Value);
        Assert.StartsWith("Requests", resolution.Operatives[2].Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(PP2) Noting", "(OP3) Urges", "3")]
    [InlineData("pp2. Noting", "op 3. Urges", "3")]
    [InlineData("pp2 Noting", "op3 Urges", "3")]
    [InlineData("PP2 – Noting", "OP3 – Urges", "3")]
    [InlineData("[PP2]: Noting", "[OP3]: Urges", "3")]
    [InlineData("PP2.bis Noting", "OP3.alt Urges", "3 alt")]
    [InlineData("PP2-bis Noting", "OP3 (Alt) Urges", "3 alt")]
    [InlineData("PP2 BIS. Noting", "OP3 alt. 2: Urges", "3 alt 2")]
    [InlineData("PP2 bis Noting", "OP3 bis alt Urges", "3 bis alt")]
    public void Labels_are_known_in_the_spellings_of_notes(string preambular, string operative, string value)
    {
        var resolution = Drafts.Resolution($"Recalling its resolution,\n\n{preambular} the report,\n\n{operative} donors to help;\n\nOP4. Requests a report.\n");

        Assert.StartsWith("Noting", resolution.Preamble[1].Text.Text, StringComparison.Ordinal);
        Assert.StartsWith("Urges", resolution.Operatives[0].Text.Text, StringComparison.Ordinal);
        Assert.True(resolution.Preamble[1].Label?.IsPreambular);
        Assert.True(resolution.Operatives[0].Label?.IsOperative);
        Assert.Equal(value, resolution.Operatives[0].Label?.Value);
    }

    [Fact]
    public void Small_label_is_known_before_brackets()
    {
        var resolution = Drafts.Resolution("Recalling its resolution,\n\npp2 [Noting the report,]\n\nop3 (EU) Urges donors to help;\n\nOP4. Requests a report.\n");

        Assert.True(resolution.Preamble[1].Label?.IsPreambular);
        Assert.True(resolution.Operatives[0].Label?.IsOperative);
    }

    [Theory]
    [InlineData("pp. 3–5 of the report")]
    [InlineData("pp 34 of the report")]
    [InlineData("op. cit., 3")]
    public void Pages_of_a_source_are_no_label(string line)
    {
        var resolution = Drafts.Resolution($"Recalling its resolution and\n{line} of the panel,\n\n1. Requests a report.\n");

        Assert.Null(Assert.Single(resolution.Preamble).Label);
    }

    [Theory]
    [InlineData("[The General Assembly,]")]
    [InlineData("[The General Assembly],")]
    [InlineData("[The General Assembly,")]
    public void Organ_line_may_be_in_brackets(string line)
    {
        var resolution = Assert.Single(Drafts.Parse($"{line}\n\n[PP1 Recalling its resolution,]\n\n[OP1 Requests a report.]\n").Resolutions);

        Assert.Equal(line, resolution.OrganLine?.Text.Text);
        Assert.Single(resolution.Operatives);
    }

    [Fact]
    public void Bracketed_paragraphs_go_where_others_go()
    {
        var resolution = Drafts.Resolution("""
            [Recalling its resolution,]

            1. Requests the Secretary-General:

            (a) To count;

            [(b) To report;]

            [(b bis) To rest;]

            (c) To sing.
            """);

        Assert.Single(resolution.Preamble);
        Assert.Equal(["(a)", "[(b)", "[(b bis)", "(c)"], Drafts.Labels(resolution.Operatives[0].SubParagraphs));
    }

    [Fact]
    public void Bullet_before_a_participle_labels_the_paragraph()
    {
        var resolution = Drafts.Resolution("Recalling its resolution,\n\n- Noting the report,\n\n1. Requests a report.\n");

        Assert.Equal(["-", "-"], Drafts.Labels(resolution.Preamble));
        Assert.Equal(LabelKind.Bullet, resolution.Preamble[1].Label?.Kind);
    }
}
