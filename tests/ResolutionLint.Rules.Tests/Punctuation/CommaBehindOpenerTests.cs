using ResolutionLint.Rules.Punctuation;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Punctuation;

public sealed class CommaBehindOpenerTests
{
    [Theory]
    [InlineData("Taking into account[|,|] that wells are dry,")]
    [InlineData("Noting with concern[|,|] the drought,")]
    [InlineData("Noting with concern[|,|] the drought that has come over the gardens of the region and of many other places in the south, and the fires,")]
    [InlineData("Recalling[|,|] its resolution 78/12,")]
    public void Comma_before_an_object_reports(string paragraph) => RuleVerifier.Verify<CommaBehindOpener>(InDraft(paragraph));

    [Theory]
    [InlineData("Recalling, in particular, the drought,")]
    [InlineData("Encouraging in this context, the States to dig,")]
    [InlineData("Noting, the year before, that wells were dry,")]
    [InlineData("Noting the drought, the wells and the herds,")]
    public void Inserted_phrase_is_silent(string paragraph) => RuleVerifier.Verify<CommaBehindOpener>(InDraft(paragraph));

    private static string InDraft(string paragraph) => $"The General Assembly,\n\n{paragraph}\n\n1. Decides to wait.\n";
}
