using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules;

/// <summary>Reads the YAML file of a rule: what people tune or list.</summary>
internal static class RuleFile
{
    private const string Extension = ".yaml";

    public static ImmutableArray<RuleDescriptor> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();

        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(IsRule)
                .Select(name => Read(name, assembly.GetManifestResourceStream(name)!)),
        ];
    }

    private static bool IsRule(string resource)
    {
        var file = Path.GetFileName(resource.AsSpan());
        return file.StartsWith("RL", StringComparison.Ordinal) && file.EndsWith(Extension, StringComparison.Ordinal);
    }

    private static RuleDescriptor Read(string resource, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var severity = Severity(Required(resource, root, "severity"));

        return new RuleDescriptor
        {
            Descriptor = new DiagnosticDescriptor(
                Required(resource, root, "id"),
                Required(resource, root, "title"),
                Required(resource, root, "message"),
                resource[..resource.IndexOf('/', StringComparison.Ordinal)],
                severity ?? DiagnosticSeverity.Info,
                isEnabledByDefault: severity is not null,
                helpLinkUri: ProjectAddress.PageOf(resource[..^Extension.Length])),
            Slug = Required(resource, root, "slug"),
            Source = Required(resource, root, "source"),
            Fix = Enum.Parse<FixSafety>(Scalar(root, "fix") ?? nameof(FixSafety.None), ignoreCase: true),
            Conventions = [.. Items(root, "conventions")],
            Options = Options(root),
            ProfileSeverities = Profiles(root),
        };
    }

    private static ProfileSeverities Profiles(YamlMappingNode root)
    {
        var severities = ProfileSeverities.None;

        foreach (var (name, word) in Pairs(root, "profiles"))
            severities = severities.With(ProfileNames.Parse(Value(name)), Severity(Value(word)));

        return severities;
    }

    private static ImmutableDictionary<string, string> Options(YamlMappingNode root)
    {
        var options = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (var (name, preset) in Pairs(root, "options"))
            options = options.Add(Value(name), Value(preset));

        return options;
    }

    private static DiagnosticSeverity? Severity(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Info,
        "silent" => DiagnosticSeverity.Hidden,
        "none" => null,
        _ => throw new InvalidOperationException($"'{word}' is no severity: write error, warning, suggestion, silent or none."),
    };

    private static string Required(string resource, YamlMappingNode root, string key) =>
        Scalar(root, key) ?? throw new InvalidOperationException($"{resource} says no {key}.");

    private static string? Scalar(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;

    private static IEnumerable<string> Items(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var value)
            ? ((YamlSequenceNode)value).Children.Select(Value)
            : [];

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlMappingNode)value).Children : [];

    private static string Value(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;
}
