using System.Globalization;
using ResolutionLint.Core.Diagnostics;
using Spectre.Console;

namespace ResolutionLint.Cli.Reporting;

/// <summary>The list of all rules, as a table and as JSON.</summary>
internal static class RuleList
{
    /// <summary>Wide enough for every row where there is no screen to fit.</summary>
    private const int WithoutScreen = 200;

    public static void WriteTable(IRuleCatalog catalog, Terminal terminal, bool noColour)
    {
        var hasColour = terminal.HasColour && !noColour;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        console.Profile.Width = terminal.Width is > 60 ? terminal.Width.Value : WithoutScreen;

        var table = new Table().Border(TableBorder.None).AddColumns("Id", "Severity", "Fix", "Category", "Name", "Title");

        foreach (var rule in catalog.Rules)
        {
            table.AddRow(
                new Text(rule.Id), new Text(SeverityOf(rule)), new Text(FixOf(rule)), new Text(rule.Descriptor.Category),
                new Text(rule.Slug), new Text(TitleOf(rule)));
        }

        console.Write(table);
    }

    public static string ToJson(IRuleCatalog catalog) => JsonText.Of(json =>
    {
        json.WriteStartArray();

        foreach (var rule in catalog.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("slug", rule.Slug);
            json.WriteString("title", TitleOf(rule));
            json.WriteString("category", rule.Descriptor.Category);
            json.WriteString("severity", SeverityOf(rule));
            json.WriteArray("conventions", rule.Conventions, json.WriteStringValue);
            json.WriteString("fix", FixOf(rule));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string TitleOf(RuleDescriptor rule) => rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static string SeverityOf(RuleDescriptor rule) =>
        SeverityWords.Of(rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : null);

    private static string FixOf(RuleDescriptor rule) => rule.Fix switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "none",
    };
}
