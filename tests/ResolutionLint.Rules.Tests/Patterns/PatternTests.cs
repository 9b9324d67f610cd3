using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Patterns;

/// <summary>What each kind of pattern finds, and where it looks.</summary>
public sealed class PatternTests
{
    private const string Head = "id: HR001\ntitle: A rule for a test\nseverity: warning\nmessage: 'Found {0}.'\nfix: unsafe\n";

    [Fact]
    public void Substitution_writes_other_words() => VerifyFix(
        "pattern: { kind: substitution, words: { school feeding: school meals } }",
        "The General Assembly,\n\nWelcomes [|school feeding|] in “school feeding” areas.\n",
        "The General Assembly,\n\nWelcomes school meals in “school feeding” areas.\n");

    [Fact]
    public void Words_in_addresses_and_code_are_let_pass() => VerifyFix(
        "pattern: { kind: substitution, words: { labor: labour } }",
        "The General Assembly,\n\nWelcomes [|labor|] at https://www.ilo.org/labor/x, info@labor.org and `labor`.\n",
        "The General Assembly,\n\nWelcomes labour at https://www.ilo.org/labor/x, info@labor.org and `labor`.\n");

    [Theory]
    [InlineData("‘The labor of peace’")]
    [InlineData("'The labor of peace'")]
    [InlineData("« The labor of peace »")]
    public void Words_in_single_and_in_angled_marks_are_let_pass(string title) => Verify(
        "pattern: { kind: substitution, words: { labor: labour } }",
        $"The General Assembly,\n\nWelcomes the study entitled {title} and the Member States' [|labor|].\n");

    [Fact]
    public void Titles_in_italics_are_let_pass() => Verify(
        "pattern: { kind: substitution, words: { labor: labour } }",
        "The General Assembly,\n\n*Recalling* the study *Crime and Labor: labor in\nlabor times*, *and* [|labor|], and *forced [|labor|]*, and _The labor of Man_,\n\n*Welcomes [|labor|]*.\n",
        "draft.md");

    [Fact]
    public void Substitution_by_expression_uses_its_brackets() => VerifyFix(
        """pattern: { kind: substitution, match: '(\d+) pct', write: '$1 per cent' }""",
        "The General Assembly,\n\nNotes a rise of [|12 pct|].\n",
        "The General Assembly,\n\nNotes a rise of 12 per cent.\n");

    [Fact]
    public void Words_over_the_end_of_a_line_are_mended() => VerifyFix(
        "pattern: { kind: substitution, words: { school feeding: school meals } }",
        "The General Assembly,\n\nWelcomes the progress that was made with [|school\nfeeding|] in all areas.\n",
        "The General Assembly,\n\nWelcomes the progress that was made with school\nmeals in all areas.\n");

    [Fact]
    public void Existence_reports_each_place() => Verify(
        "pattern: { kind: existence, words: [etc.] }",
        "The General Assembly,\n\nNoting milk, rice [|etc.|],\n\nWelcomes bread, fruit [|etc.|].\n");

    [Fact]
    public void Longer_words_are_let_pass() => Verify(
        "pattern: { kind: existence, words: [school], unless: [school meals for all] }",
        "The General Assembly,\n\nWelcomes school meals for all and [|school|] meals.\n");

    [Fact]
    public void Usage_counts_from_its_day() => Verify(
        "pattern: { kind: substitution, words: { website: site, web page: { write: page, from: 2027-01-01 }, home page: { write: start page, until: 2026-12-31 } } }",
        "The General Assembly,\n\nWelcomes the [|website|], the web page and the [|home page|].\n");

    [Fact]
    public void Consistency_reports_the_rarer_variant() => VerifyFix(
        "pattern: { kind: consistency, either: [[school meals, school feeding], [milk, dairy]] }",
        "The General Assembly,\n\nNoting school meals and milk,\n\nWelcomes school meals and [|school feeding|].\n",
        "The General Assembly,\n\nNoting school meals and milk,\n\nWelcomes school meals and school meals.\n");

    [Fact]
    public void Occurrence_reports_what_is_beyond_the_limit() => Verify(
        "pattern: { kind: occurrence, words: [including], at_most: 1, per: paragraph }",
        "The General Assembly,\n\nNoting food, including rice,\n\nWelcomes food, including milk, and fruit, [|including|] apples.\n");

    [Fact]
    public void Occurrence_counts_the_document() => Verify(
        "pattern: { kind: occurrence, words: [including], at_most: 1, per: document }",
        "The General Assembly,\n\nNoting food, including rice,\n\nWelcomes food, [|including|] milk.\n");

    [Fact]
    public void Sequence_reports_what_nothing_follows() => Verify(
        "pattern: { kind: sequence, first: [submit a report], then: [session] }",
        "The General Assembly,\n\n1. Requests the Office to submit a report at its next session;\n\n2. Requests the Centre to [|submit a report|].\n");

    [Fact]
    public void Sequence_reads_the_document() => Verify(
        "pattern: { kind: sequence, first: [the Plan], then: [annex], per: document }",
        "The General Assembly,\n\n1. Adopts the Plan in the annex;\n\n2. Welcomes [|the Plan|].\n");

    [Theory]
    [InlineData("preambular.text", "Noting [|food|],\n\n1. Welcomes food;\n\n2. Decides on food.\n")]
    [InlineData("operative.text", "Noting food,\n\n1. Welcomes [|food|]:\n\n(a) As [|food|];\n\n(b) As drink;\n\n2. Decides on [|food|].\n")]
    [InlineData("subparagraph", "Noting food,\n\n1. Welcomes food:\n\n(a) As [|food|];\n\n(b) As drink;\n\n2. Decides on food.\n")]
    public void Scope_limits_where_a_rule_looks(string scope, string text) =>
        Verify($"pattern: {{ kind: existence, in: {scope}, words: [food] }}", $"The General Assembly,\n\n{text}");

    [Fact]
    public void Opening_is_the_verb_phrase() => Verify(
        "pattern: { kind: existence, in: operative.opening, words: [with interest] }",
        "The General Assembly,\n\n1. Notes [|with interest|] the report read with interest;\n\n2. Decides to go on.\n");

    [Fact]
    public void Citation_is_a_place_to_look() => Verify(
        "pattern: { kind: existence, in: citation, match: 'of \\d+ December \\d+' }",
        "The General Assembly,\n\nRecalling its resolution 46/152 [|of 18 December 1991|], and the events of 18 December 1991,\n\nDecides to go on.\n");

    [Fact]
    public void Footnote_is_a_place_to_look() => Verify(
        "pattern: { kind: existence, in: footnote, words: [ibidem] }",
        "The General Assembly,\n\nRecalling ibidem its decision,[^1]\n\nDecides to go on.\n\n[^1]: See [|ibidem|].\n",
        "draft.md");

    private static void Verify(string pattern, string marked, string path = "draft.txt")
    {
        var (analyzer, catalog) = RuleOf(pattern);
        RuleVerifier.Verify(analyzer, marked, path: path, catalog: catalog);
    }

    private static void VerifyFix(string pattern, string marked, string fixedText)
    {
        var (analyzer, catalog) = RuleOf(pattern);
        RuleVerifier.VerifyFix(analyzer, marked, fixedText, catalog: catalog);
    }

    private static (PatternAnalyzer Analyzer, ListedCatalog Catalog) RuleOf(string pattern)
    {
        var definition = RuleReader.Read(new StringReader(Head + pattern + "\n"), "house", null);
        Assert.Empty(definition.Faults);
        var rule = definition.Pattern!;
        return (new PatternAnalyzer([rule]), new ListedCatalog([rule.Rule]));
    }
}
