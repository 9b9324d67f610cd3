using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Tests.Generated;

/// <summary>What the extension for VS Code knows of the rules by itself: it proposes settings of them, and their pages.</summary>
internal static class EditorCatalog
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text { get; } = JsonSerializer.Serialize(RuleCatalog.Default.Rules.Select(Describe), Readable) + "\n";

    private static object Describe(RuleDescriptor rule) => new
    {
        id = rule.Id,
        title = rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        category = rule.Descriptor.Category,
        options = rule.Options.OrderBy(option => option.Key, StringComparer.Ordinal).ToDictionary(option => option.Key, option => option.Value),
    };
}
