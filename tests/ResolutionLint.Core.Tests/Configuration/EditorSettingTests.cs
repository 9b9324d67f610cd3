using System.Text.Json;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Core.Tests.Configuration;

/// <summary>The extension for VS Code proposes the settings that there are.</summary>
public sealed class EditorSettingTests
{
    private static readonly Dictionary<string, string[]> Proposed = Read();

    [Fact]
    public void Every_setting_is_proposed() => Assert.Equal(ConfigurationKeys.Plain, Proposed.Keys);

    [Fact]
    public void Values_are_those_that_are_understood()
    {
        Assert.Equal(ProfileNames.All, Proposed[ConfigurationKeys.Organ]);
        Assert.Equal(ConfigurationValues.StageWords, Proposed[ConfigurationKeys.Stage]);
        Assert.Equal(ConfigurationValues.SwitchWords, Proposed[ConfigurationKeys.Lint]);
        Assert.Equal(ConfigurationValues.FailOnWords, Proposed[ConfigurationKeys.FailOn]);
    }

    private static Dictionary<string, string[]> Read()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Repository.At("src", "vscode-resolutionlint", "data", "settings.json")));
        return settings.RootElement.EnumerateArray().ToDictionary(
            setting => setting.GetProperty("key").GetString()!,
            setting => setting.GetProperty("values").EnumerateArray().Select(value => value.GetString()!).ToArray());
    }
}
