using PublicApiGenerator;
using ResolutionLint.Core;
using ResolutionLint.Rules;
using ResolutionLint.Testing;

namespace ResolutionLint.Architecture.Tests;

/// <summary>What others build on changes only where somebody has looked at the change.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Theory]
    [InlineData(typeof(Linter))]
    [InlineData(typeof(RuleCatalog))]
    [InlineData(typeof(RuleVerifier))]
    public void Public_members_are_those_that_the_file_lists(Type known)
    {
        var api = known.Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        Expectations.Hold(Repository.At("src", known.Assembly.GetName().Name!, "PublicApi.txt"), api);
    }
}
