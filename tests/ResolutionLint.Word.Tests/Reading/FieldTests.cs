using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests.Reading;

/// <summary>Fields show their results, never their instructions.</summary>
public sealed class FieldTests
{
    private static readonly string Begin = Run("<w:fldChar w:fldCharType=\"begin\"/>");
    private static readonly string Separate = Run("<w:fldChar w:fldCharType=\"separate\"/>");
    private static readonly string End = Run("<w:fldChar w:fldCharType=\"end\"/>");

    [Fact]
    public void Result_is_shown() => Assert.Equal(["see page 2."], Lines(Paragraph(R("see page ") + Begin + Instruction("PAGE") + Separate + R("2") + End + R("."))));

    [Fact]
    public void Field_without_result_shows_nothing() => Assert.Equal(["a b"], Lines(Paragraph(R("a") + Begin + Instruction("XE \"wells\"") + End + R(" b"))));

    [Fact]
    public void Instruction_can_hold_a_field() => Assert.Equal(
        ["yes"],
        Lines(Paragraph(Begin + Instruction("IF ") + Begin + Instruction("PAGE") + Separate + R("1") + End + R("= 1") + Separate + R("yes") + End)));

    [Fact]
    public void Result_can_hold_fields_and_reach_over_paragraphs() => Assert.Equal(
        ["Preamble 1", "Operative part 2", "behind"],
        Lines(
            Paragraph(Begin + Instruction("TOC") + Separate + R("Preamble ") + Begin + Instruction("PAGEREF a") + Separate + R("1") + End) +
            Paragraph(R("Operative part ") + Begin + Instruction("PAGEREF b") + Separate + R("2") + End + End) +
            P("behind")));

    [Fact]
    public void Field_that_never_ends_swallows_nothing() =>
        Assert.Equal(["a b", "c"], Lines(Paragraph(R("a ") + Begin + R("b")) + P("c")));

    [Fact]
    public void End_without_beginning_is_nothing() => Assert.Equal(["a b"], Lines(Paragraph(R("a ") + End + Separate + R("b"))));

    private static string Instruction(string words) => Run($"<w:instrText xml:space=\"preserve\"> {words} </w:instrText>");
}
