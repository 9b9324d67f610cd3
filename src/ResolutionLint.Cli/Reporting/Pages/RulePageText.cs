using System.Globalization;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.Pages;

/// <summary>The page of a rule as it reads on a screen: what is known of the rule first, then its explanation.</summary>
internal static class RulePageText
{
    private const int LabelWidth = 13;

    /// <summary>Writes a page.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="page">Its page in Markdown; null where it has none.</param>
    /// <param name="width">Columns to fill.</param>
    /// <param name="output">Where to.</param>
    public static void Write(RuleDescriptor rule, string? page, int width, TextOutput output)
    {
        output.WriteLine($"{rule.Id}: {rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}", Tone.Heading);
        output.WriteLine();
        WriteFacts(rule, width, output);

        // The heading of the page says what stands above already.
        var body = page is not null && page.StartsWith("# ", StringComparison.Ordinal)
            ? page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..]
            : page ?? rule.Descriptor.Description.ToString(CultureInfo.InvariantCulture);
        MarkdownText.Write(body, width, output);

        if (rule.Descriptor.HelpLinkUri.Length == 0)
            return;

        output.WriteLine();
        output.WriteLine(rule.Descriptor.HelpLinkUri, Tone.Quiet);
    }

    private static void WriteFacts(RuleDescriptor rule, int width, TextOutput output)
    {
        WriteFact("name", rule.Slug, output);
        WriteFact("category", rule.Descriptor.Category, output);
        WriteFact("severity", SeverityNames.Of(rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : null), output);

        foreach (var name in ProfileNames.All)
        {
            if (rule.ProfileSeverities.TryGetValue(ProfileNames.Parse(name), out var severity))
                WriteFact(string.Empty, $"{SeverityNames.Of(severity),-12}{name}", output);
        }

        WriteFact("fix", rule.Fix switch { FixSafety.Safe => "--fix", FixSafety.Unsafe => "--fix --unsafe-fixes", _ => "none" }, output);

        foreach (var (name, preset) in rule.Options.OrderBy(option => option.Key, StringComparer.Ordinal))
            WriteList("option", $"{name} = {(preset.Length == 0 ? "(empty)" : preset)}", width, output);

        if (rule.Conventions.Length > 0)
            WriteList("conventions", string.Join(", ", rule.Conventions), width, output);
    }

    private static void WriteList(string label, string value, int width, TextOutput output) =>
        WrappedText.Write([new TextRun(value, Tone.Plain)], new TextRun(label.PadRight(LabelWidth), Tone.Quiet), new string(' ', LabelWidth), width, output);

    private static void WriteFact(string label, string value, TextOutput output)
    {
        output.Write(label.PadRight(LabelWidth), Tone.Quiet);
        output.WriteLine(value);
    }
}
