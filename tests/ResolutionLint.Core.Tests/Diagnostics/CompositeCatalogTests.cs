using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Core.Tests.Diagnostics;

public sealed class CompositeCatalogTests
{
    private static readonly ListedRules BuiltIn = new(ListedRules.Rule("RL2003"), ListedRules.Rule("RL5001"));

    [Fact]
    public void Rules_of_all_catalogs_are_listed_by_id()
    {
        var catalog = new CompositeCatalog([new ListedRules(ListedRules.Rule("RL3999")), BuiltIn]);

        Assert.Equal(["RL2003", "RL3999", "RL5001"], catalog.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Rule_is_found_in_any_case()
    {
        var catalog = new CompositeCatalog([BuiltIn, new ListedRules(ListedRules.Rule("HOUSE1"))]);

        Assert.True(catalog.TryGet("house1", out var rule));
        Assert.Equal("HOUSE1", rule.Id);
        Assert.False(catalog.TryGet("HOUSE2", out _));
    }

    [Fact]
    public void Id_that_comes_twice_is_refused_by_name()
    {
        var exception = Assert.Throws<ArgumentException>(() => new CompositeCatalog([BuiltIn, new ListedRules(ListedRules.Rule("rl5001"))]));

        Assert.StartsWith("rl5001 is the id of two rules", exception.Message, StringComparison.Ordinal);
    }
}
