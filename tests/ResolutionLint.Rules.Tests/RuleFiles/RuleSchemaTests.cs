using System.Text.Json;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;

namespace ResolutionLint.Rules.Tests.RuleFiles;

/// <summary>The schema that editors complete rule files from says what the reader reads.</summary>
public sealed class RuleSchemaTests
{
    private static readonly JsonElement Properties = Root().GetProperty("properties");

    [Fact]
    public void Keys_are_those_of_the_reader() => Assert.Equal(RuleReader.Keys, NamesOf(Properties));

    [Fact]
    public void Kinds_of_pattern_are_those_of_the_reader() => Assert.Equal(PatternReader.Kinds, Kinds().Keys);

    [Fact]
    public void Keys_of_each_kind_are_those_of_the_reader() =>
        Assert.All(Kinds(), kind => Assert.Equal(PatternReader.KeysOf(kind.Key), NamesOf(kind.Value.GetProperty("properties"))));

    [Fact]
    public void Keys_that_each_kind_needs_are_those_of_the_reader() =>
        Assert.All(Kinds(), kind => Assert.Equal(["kind", .. PatternReader.KeysNeededBy(kind.Key)], kind.Value.GetProperty("required").EnumerateArray().Select(key => key.GetString()!)));

    [Fact]
    public void Parts_of_a_document_are_those_of_the_reader()
    {
        var scopes = Kinds()["existence"].GetProperty("properties").GetProperty("in").GetProperty("oneOf")[0].GetProperty("enum");

        Assert.Equal(ScopeNames.All, scopes.EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void Organs_are_those_of_the_settings()
    {
        var organs = Properties.GetProperty("profiles").GetProperty("propertyNames").GetProperty("enum");

        Assert.Equal(ProfileNames.All, organs.EnumerateArray().Select(name => name.GetString()));
    }

    private static Dictionary<string, JsonElement> Kinds() => Properties.GetProperty("pattern").GetProperty("oneOf").EnumerateArray()
        .ToDictionary(kind => kind.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()!);

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static JsonElement Root()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.At("rules", "rule.schema.json")));
        return document.RootElement.Clone();
    }
}
