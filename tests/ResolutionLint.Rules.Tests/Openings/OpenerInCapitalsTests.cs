using ResolutionLint.Core.Configuration;
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
}
