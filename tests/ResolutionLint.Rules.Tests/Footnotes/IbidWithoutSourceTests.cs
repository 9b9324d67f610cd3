using ResolutionLint.Rules.Footnotes;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Footnotes;

public sealed class IbidWithoutSourceTests
{
    [Theory]
    [InlineData("Resolution 69/313, annex.", "[|Ibid.|], annex.")]
    [InlineData("A/80/153.", "[|Ibid.|]")]
    public void Ibid_for_an_instrument_found_elsewhere_reports(string before, string ibid) => Verify("the Universal Declaration of Human Rights", before, ibid);

    [Theory]
    [InlineData("Resolution 217 A (III).", "Ibid.")]
    [InlineData("United Nations, Treaty Series, vol. 78, No. 1021, and resolution 217 A (III).", "Ibid.")]
    public void Ibid_for_its_own_source_is_silent(string before, string ibid) => Verify("the Universal Declaration of Human Rights", before, ibid);

    [Fact]
    public void Volume_of_the_same_series_is_silent() =>
        Verify("the Convention on the Rights of the Child", "United Nations, Treaty Series, vol. 1249, No. 20378.", "Ibid., vol. 1577, No. 27531.");

    [Theory]
    [InlineData("the Optional Protocol to the Convention on the Rights of the Child")]
    [InlineData("the Conference of the Parties to the Convention on the Rights of the Child")]
    public void Longer_name_is_silent(string name) => Verify(name, "Resolution 54/263, annex I.", "Ibid., annex II.");

    [Theory]
    [InlineData("the general comments on the Convention on the Rights of the Child")]
    [InlineData("the review of the Convention on the Rights of the Child")]
    [InlineData("the report on the Convention on the Rights of the Child")]
    [InlineData("the commitment to the Convention on the Rights of the Child")]
    public void What_is_said_about_an_instrument_is_found_elsewhere(string name) => Verify(name, "A/80/153.", "Ibid.");

    [Theory]
    [InlineData("the implementation of the 2030 Agenda for Sustainable Development")]
    [InlineData("the adoption of the Convention on the Rights of the Child")]
    [InlineData("article 7 of the Convention on the Rights of the Child")]
    public void What_is_done_with_an_instrument_is_found_in_it(string name) => Verify(name, "A/80/153.", "[|Ibid.|], annex.");

    [Fact]
    public void Agenda_in_quotation_marks_reports() =>
        Verify("its resolution entitled “Transforming our world: the 2030 Agenda for Sustainable Development”", "A/80/153.", "[|Ibid.|], annex.");

    private static void Verify(string named, string before, string ibid) =>
        RuleVerifier.Verify<IbidWithoutSource>($"""
            The General Assembly,

            Recalling the outcome of the Third Conference,1

            1. Recalls {named},2 and stresses its importance.

            1 {before}

            2 {ibid}
            """);
}
