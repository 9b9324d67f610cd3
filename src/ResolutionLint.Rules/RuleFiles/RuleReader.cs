using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Patterns;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>Reads the YAML file of a rule: what people tune or list, and the pattern of a rule without code.</summary>
internal sealed class RuleReader
{
    /// <summary>What a rule file may say, in the order in which it is written.</summary>
    public static readonly string[] Keys =
    [
        "id", "slug", "title", "severity", "preview", "profiles", "message", "fix", "conventions", "options", "pattern", "flags", "allows", "since", "source",
    ];

    private const string NoId = "?";

    private static readonly string[] Severities = ["error", "warning", "suggestion", "silent", "none"];

    private readonly List<RuleFileFault> faults = [];
    private readonly YamlFields fields;
    private readonly string category;
    private readonly string? page;

    private RuleReader(YamlMappingNode root, string category, string? page)
    {
        fields = new YamlFields(root, faults);
        this.category = category;
        this.page = page;
    }

    /// <summary>Reads a rule file. It never throws on what the file says.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <param name="category">The category that its rule belongs to.</param>
    /// <param name="page">The public address of its page; null where it has none.</param>
    public static RuleDefinition Read(TextReader reader, string category, string? page)
    {
        try
        {
            // What stands before the first line of dashes, or behind the last, may be nothing.
            var roots = YamlText.Load(reader).Documents.Select(document => document.RootNode).Where(root => root is not YamlScalarNode { Value: null or "" }).ToList();

            return roots is [YamlMappingNode root, .. var further]
                ? new RuleReader(root, category, page).Read(further)
                : Unreadable("the file has to hold keys with values, such as 'id: HR001'", default);
        }
        catch (YamlException exception)
        {
            var start = (int)Math.Max(0, exception.Start.Index);
            return Unreadable($"this is no YAML: {exception.Message.TrimEnd('.')}", TextSpan.FromBounds(start, (int)Math.Max(start, exception.End.Index)));
        }
    }

    private static RuleDefinition Unreadable(string message, TextSpan span) => new(null, null, [new RuleFileFault(message, span)]);

    private RuleDefinition Read(IEnumerable<YamlNode> further)
    {
        foreach (var root in further)
            fields.Fault(root is YamlMappingNode { Children: [var (firstKey, _), ..] } ? firstKey : root, "a file holds one rule; this one needs a file of its own");

        fields.Allow(Keys);
        fields.Require("id", "title", "severity", "message");
        var rule = ReadDescriptor();
        var pattern = fields.Fields("pattern") is { } written ? new PatternReader(written).Read() : null;
        CheckMessage(pattern);
        var isUsable = rule.Id != NoId;

        return new RuleDefinition(
            isUsable ? rule : null,
            isUsable && pattern is not null ? new PatternRule(rule, pattern, ReadExamples(rule.Id, pattern.In)) : null,
            [.. faults.OrderBy(fault => fault.Span.Start)])
        {
            IdPlace = fields.Node("id") is { } id ? YamlFields.PlaceOf(id) : default,
        };
    }

    private RuleDescriptor ReadDescriptor()
    {
        var severity = Severity("severity", fields.Node("severity"), fields.RequiredText("severity"));

        return new RuleDescriptor
        {
            Descriptor = new DiagnosticDescriptor(
                fields.RequiredText("id") is { Length: > 0 } id ? id : NoId,
                fields.RequiredText("title"),
                fields.RequiredText("message"),
                category,
                severity ?? DiagnosticSeverity.Info,
                isEnabledByDefault: severity is not null,
                helpLinkUri: page),
            Slug = fields.Text("slug") ?? (fields.Text("id") ?? NoId).ToLowerInvariant(),
            Source = fields.Text("source") ?? string.Empty,
            Fix = ReadFix(),
            Conventions = [.. fields.Items("conventions").Select(item => item.Value ?? string.Empty)],
            Options = ReadOptions(),
            ProfileSeverities = ReadProfiles(),
            IsPreview = fields.Flag("preview"),
        };
    }

    private void CheckMessage(Pattern? pattern)
    {
        var message = fields.Text("message") ?? string.Empty;

        try
        {
            if (pattern is not null && CompositeFormat.Parse(message).MinimumArgumentCount > pattern.Arguments)
                fields.Fault(fields.Node("message"), $"the message has a placeholder too many; this kind of pattern fills {(pattern.Arguments == 1 ? "{0} only" : $"{{0}} to {{{pattern.Arguments - 1}}}")}");
        }
        catch (FormatException)
        {
            fields.Fault(fields.Node("message"), "the braces of the message do not pair off; placeholders are written {0}, {1}, and a brace itself is written twice");
        }
    }

    private FixSafety ReadFix()
    {
        var word = fields.Text("fix") ?? "none";

        if (word is "none" or "safe" or "unsafe")
            return Enum.Parse<FixSafety>(word, ignoreCase: true);

        fields.Fault(fields.Node("fix"), $"'{word}' is no kind of fix; write none, safe or unsafe");
        return FixSafety.None;
    }

    private ProfileSeverities ReadProfiles()
    {
        var severities = ProfileSeverities.None;

        foreach (var (name, word) in fields.Pairs("profiles"))
        {
            if (ProfileNames.TryParse(name.Value ?? string.Empty, out var profile))
                severities = severities.With(profile, Severity("profiles", word, (word as YamlScalarNode)?.Value ?? string.Empty));
            else
                fields.Fault(name, $"'{name.Value}' is no organ; {NearMiss.Advice(name.Value ?? string.Empty, ProfileNames.All)}");
        }

        return severities;
    }

    private ImmutableDictionary<string, string> ReadOptions()
    {
        var options = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (var (name, preset) in fields.Pairs("options"))
            options = options.SetItem(name.Value ?? string.Empty, (preset as YamlScalarNode)?.Value ?? string.Empty);

        return options;
    }

    private ImmutableArray<RuleExample> ReadExamples(string id, PatternScopes scopes) =>
        [.. ReadExamples(id, scopes, "flags", isFlagged: true), .. ReadExamples(id, scopes, "allows", isFlagged: false)];

    private IEnumerable<RuleExample> ReadExamples(string id, PatternScopes scopes, string key, bool isFlagged) => fields.Items(key).Select(item =>
        new RuleExample(id, item.Value ?? string.Empty, ExampleDraft.Around(item.Value ?? string.Empty, scopes), isFlagged, (int)item.Start.Line));

    private DiagnosticSeverity? Severity(string key, YamlNode? at, string word)
    {
        if (word.Length > 0 && !Severities.Contains(word, StringComparer.Ordinal))
            fields.Fault(at, $"'{word}' under '{key}' is no severity; {NearMiss.Advice(word, Severities)}");

        return word switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" => DiagnosticSeverity.Info,
            "silent" => DiagnosticSeverity.Hidden,
            _ => null,
        };
    }
}
