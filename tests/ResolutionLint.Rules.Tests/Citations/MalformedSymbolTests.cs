using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class MalformedSymbolTests
{
    [Theory]
    [InlineData("See [|A/57/L12|].", "See A/57/L.12.")]
    [InlineData("[|A-78-152|].", "A/78/152.")]
    [InlineData("[|A-HRC-48-14|], para. 3.", "A/HRC/48/14, para. 3.")]
    [InlineData("See [|a/57/153|].", "See A/57/153.")]
    [InlineData("See [|A/78423|], para. 8.", "See A/78/423, para. 8.")]
    [InlineData("See [|A/57/153 Add 1|].", "See A/57/153/Add.1.")]
    [InlineData("See [|A/C3/57/L12/Rev1|].", "See A/C.3/57/L.12/Rev.1.")]
    [InlineData("See [|E / CN15 / 2002 / 10|].", "See E/CN.15/2002/10.")]
    [InlineData("See [|A/57/153/Add. 1|] and [|A/57/154/CORR.1|].", "See A/57/153/Add.1 and A/57/154/Corr.1.")]
    [InlineData("See [|A/70-481|], [|S/2008-804|] and [|E/2019-44|].", "See A/70/481, S/2008/804 and E/2019/44.")]
    public void Slips_are_mended(string paragraph, string expected) =>
        RuleVerifier.VerifyFix<MalformedSymbol>(WithNote(paragraph), WithNote(expected));

    [Theory]
    [InlineData("See A/57/153, A/520/Rev.20, S/PRST/2003/1, E/CN.15/2002/10 and A/C.3/57/L.12/Rev.1.")]
    [InlineData("See HSP/HA.2/Res.1, UNEP/EA.5/Res.10, FCCC/CP/2015/10/Add.1 and ATT/CSP9/2023/SEC/773.")]
    [InlineData("See A/57/152 and Corr.1 and Add.1 and Add.1/Corr.1 and 2.")]
    [InlineData("See A/78/6 (Sect. 3)/Add.1, A/CONF.213/18 and A/CN.9/WG.I/WP.93.")]
    [InlineData("See https://undocs.org/a/57/153 and/or the list a/b.")]
    [InlineData("See “A/57/L12”.")]
    [InlineData("See A/78/62-E/2023/49.")]
    [InlineData("A-320-200 aircraft of the carrier.")]
    [InlineData("See A/4701-4705, A/58-59, S/2008-2010, E/1999-00 and A/70-481-483.")]
    [InlineData("See A/10440, S/14094 and E/30212.")]
    public void Symbols_of_all_kinds_are_silent(string paragraph) => RuleVerifier.Verify<MalformedSymbol>(WithNote(paragraph));

    [Fact]
    public void Report_line_is_looked_at() =>
        RuleVerifier.Verify<MalformedSymbol>(
            "Resolution adopted by the General Assembly on 18 December 2024\n\n[on the report of the Third Committee ([|A/79/454 Add. 1|])]\n\n79/174. School meals\n\nThe General Assembly,\n\n1. Decides to meet.\n");

    [Fact]
    public void Torn_end_of_a_report_line_is_looked_at() =>
        RuleVerifier.Verify<MalformedSymbol>(
            "Resolution adopted by the General Assembly on 18 December 2024\n\n[on the report of the Special Political and Decolonization Committee\n\n(Fourth Committee) ([|A/79-454|], para. 12)]\n\n79/174. School meals\n\nThe General Assembly,\n\n1. Decides to meet.\n");

    [Fact]
    public void Security_Council_is_looked_at() =>
        RuleVerifier.Verify<MalformedSymbol>("The Security Council,\n\n1. Takes note of the letter ([|s/2008/804|]).\n");

    [Fact]
    public void Figure_behind_an_addendum_is_no_marker() =>
        RuleVerifier.Verify<MalformedSymbol>("The General Assembly,\n\n1. Takes note of the report ([|A/79/454/Add1|] and [|A/79/455/Rev2|], para. 3).\n");

    [Fact]
    public void Blank_of_a_line_end_is_silent() => RuleVerifier.Verify<MalformedSymbol>(WithNote("See the long report that the Secretary-General has put before it, E/CN.15/2002/\n10, and others."));

    private static string WithNote(string note) =>
        $"The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to remain seized of the matter.\n\n1 {note}\n";
}
