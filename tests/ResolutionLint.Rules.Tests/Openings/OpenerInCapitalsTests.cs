using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Bodies;
using ResolutionLint.Rules.Form;
using ResolutionLint.Rules.Language;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Openings;

public sealed class OpenerInCapitalsTests
{
    [Fact]
    public void Openers_of_a_text_and_its_organ_line_report_once() =>
        RuleVerifier.VerifyFix<OpenerInCapitals>("""
            THE COMMITTEE ON WELLS,

            [|DEEPLY CONCERNED|] BY the drought,

            Noting the reply of UNESCO,

            NOTING WITH CONCERN UNESCO’s answer,

            1. CALLS UPON WHO to act;

            2. DECIDES THAT the Board shall report.
            """, """
            The Committee on Wells,

            Deeply concerned by the drought,

            Noting the reply of UNESCO,

            Noting with concern UNESCO’s answer,

            1. Calls upon WHO to act;

            2. Decides that the Board shall report.
            """, options: DocumentOptions.Default with { Organ = "model_un" });

    private const string InCapitals = """
        THE GENERAL ASSEMBLY,

        [|RECALLING|] ITS RESOLUTION 79/221 OF 19 DECEMBER 2024,

        1. CALLS UPON UNDP AND UNICEF TO TAKE PART IN THE PROGRAMME;

        2. REQUESTS THE SECRETARY-GENERAL TO REPORT TO IT AT ITS EIGHTY-SECOND SESSION.
        """;

    [Fact]
    public void Text_in_capitals_reports_once_and_without_fix() => RuleVerifier.VerifyFix<OpenerInCapitals>(InCapitals, Unmarked);

    [Fact]
    public void Nothing_else_is_said_of_its_capitals()
    {
        RuleVerifier.Verify<InexactOrganName>(Unmarked);
        RuleVerifier.Verify<UnknownPreambularOpener>(Unmarked);
        RuleVerifier.Verify<MissingOperativeVerb>(Unmarked);
        RuleVerifier.Verify<AcronymForName>(Unmarked);
        RuleVerifier.Verify<MalformedDate>(Unmarked);
    }

    [Theory]
    [InlineData("NOTING its report,", "Decides to wait", "\"NOTING\" is in capitals. Resolutions are written in small letters, with their openers in italics: write \"Noting\".")]
    [InlineData("NOTING its report,", "DECIDES to wait", "\"NOTING\" is in capitals. Resolutions are written in small letters, with their openers in italics: write \"Noting\", and the others of the text likewise.")]
    [InlineData("NOTING THE REPORT,", "Decides to wait", "This paragraph is in capitals. Resolutions are written in small letters, with their openers in italics: write it in small letters.")]
    public void Others_are_spoken_of_where_there_are_some(string preambular, string operative, string message)
    {
        var linter = new Linter([new OpenerInCapitals()], RuleCatalog.Default, RuleVerifier.Today);
        var result = linter.Lint(SourceText.From($"The General Assembly,\n\n{preambular}\n\n1. {operative}.\n"), "draft.txt", DocumentOptions.Default);

        Assert.Equal(message, Assert.Single(result.Findings).Message);
    }

    [Theory]
    [InlineData("TAKING NOTE", "OF A/79/998 on wells", "Taking note of A/79/998 on wells")]
    [InlineData("RECALLING", "A/RES/78/999 on wells", "Recalling A/RES/78/999 on wells")]
    [InlineData("THANKING", "ALL ON-SITE teams at the wells", "Thanking all ON-SITE teams at the wells")]
    public void Symbols_and_compounds_behind_an_opener_keep_their_capitals(string opener, string rest, string mended) =>
        RuleVerifier.VerifyFix<OpenerInCapitals>(
            $"The General Assembly,\n\n[|{opener}|] {rest},\n\n1. Decides to wait.\n",
            $"The General Assembly,\n\n{mended},\n\n1. Decides to wait.\n");

    [Fact]
    public void Typed_text_is_silent() =>
        RuleVerifier.Verify<OpenerInCapitals>("The General Assembly,\n\nRECALLING its resolution 8 (I) of 12 February 1946,\n\n1. DECIDES to wait.\n", options: DocumentOptions.Default with { Date = new DateOnly(1949, 11, 20) });

    [Theory]
    [InlineData("NOTES OF THE MEETING")]
    [InlineData("UNESCO and WHO")]
    public void Headings_are_silent(string heading) =>
        RuleVerifier.Verify<OpenerInCapitals>($"The General Assembly,\n\nRecalling its report,\n\n{heading}\n\n1. Decides to wait;\n\n2. Decides to act.\n");

    private static string Unmarked => InCapitals.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
