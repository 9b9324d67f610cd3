using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Citations;
using ResolutionLint.Testing;

namespace ResolutionLint.Rules.Tests.Citations;

public sealed class SymbolOfTheFutureTests
{
    [Theory]
    [InlineData("See [|A/59/153|], [|A/C.3/60/5|], [|S/2004/1|], [|E/2005/30|] and [|A/HRC/57/3|].")]
    [InlineData("See A/57/153, A/58/1, S/2003/1, E/2003/30, E/CN.15/2003/2 and A/520/Rev.20.")]
    [InlineData("See A/AC.105/1234/Add.1, A/CN.4/740/Add.1, A/HRC/WGEID/98/1 and A/RES/79/1.")]
    public void Symbol_is_measured_against_the_day(string note) =>
        RuleVerifier.Verify<SymbolOfTheFuture>(
            $"The General Assembly,\n\nTaking note of the report,1\n\n1. Decides to remain seized of the matter.\n\n1 {note}\n",
            options: DocumentOptions.Default with { Date = new DateOnly(2003, 2, 12) });
}
