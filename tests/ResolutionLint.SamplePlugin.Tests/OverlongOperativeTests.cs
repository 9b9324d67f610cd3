using ResolutionLint.Core.Configuration;
using ResolutionLint.Testing;

namespace ResolutionLint.SamplePlugin.Tests;

public sealed class OverlongOperativeTests
{
    private static readonly DocumentOptions FiveWords = DocumentOptions.Default with
    {
        RuleOptions = DocumentOptions.Default.RuleOptions.Add("OFF001.max_words", "5"),
    };

    [Fact]
    public void Long_paragraph_is_reported_at_its_opener() => Verify(
        """
        The General Assembly,

        1. [|Requests|] the Secretary-General to submit a report;

        2. Decides to remain seized.
        """);

    [Fact]
    public void Words_of_sub_paragraphs_are_not_counted() => Verify(
        """
        The General Assembly,

        1. Requests the Secretary-General:

        (a) To submit a report to the General Assembly;

        (b) To publish it;

        2. Decides to remain seized.
        """);

    [Fact]
    public void Preamble_may_be_long() => Verify(
        """
        The General Assembly,

        Recalling everything that it has ever said about the matter,

        1. Decides to remain seized;

        2. Decides to meet again.
        """);

    private static void Verify(string marked) =>
        RuleVerifier.Verify<OverlongOperative>(marked, options: FiveWords, catalog: new OfficeRules());
}
