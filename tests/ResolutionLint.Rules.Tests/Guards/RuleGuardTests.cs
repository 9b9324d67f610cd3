using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules.Patterns;
using ResolutionLint.Rules.RuleFiles;
using ResolutionLint.Rules.Tests.Pages;

namespace ResolutionLint.Rules.Tests.Guards;

/// <summary>List, classes, YAML files, pages and names of the rules belong together.</summary>
public sealed partial class RuleGuardTests
{
    private static readonly string[] Categories =
        ["form", "openings", "citations", "bodies", "punctuation", "footnotes", "language", "coherence", EngineRules.Category];

    // Rules without code share the analyzers that run them, which are no rules themselves.
    private static readonly ImmutableArray<ResolutionAnalyzer> Coded = [.. BuiltInAnalyzers.Create().Where(analyzer => analyzer is not PatternAnalyzer)];

    private static readonly string[] Headings =
        ["What it finds", "Why", "Flagged", "Accepted", "How to fix", "Options", "Source"];

    public static TheoryData<string> Ids { get; } = new(RuleYaml.All.Select(yaml => yaml.Id));

    public static TheoryData<string> IdsOfDrafting { get; } = new(RuleYaml.OfDrafting.Select(yaml => yaml.Id));

    [Fact]
    public void List_holds_every_analyzer_once()
    {
        var classes = typeof(BuiltInAnalyzers).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ResolutionAnalyzer)) && !type.IsAbstract);
        var listed = BuiltInAnalyzers.Create().Select(analyzer => analyzer.GetType());

        Assert.Equal(classes.Select(type => type.Name).Order(), listed.Select(type => type.Name).Order());
    }

    [Fact]
    public void List_is_in_the_order_of_ids()
    {
        var ids = Coded.Select(analyzer => analyzer.SupportedDiagnostics[0].Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_rule_has_one_analyzer()
    {
        var reported = BuiltInAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id);

        Assert.Equal(RuleYaml.OfDrafting.Select(yaml => yaml.Id).Order(), reported.Order());
    }

    [Fact]
    public void Rule_without_code_has_none() =>
        Assert.Empty(BuiltInPatterns.Rules.Select(rule => rule.Rule.Id).Intersect(Coded.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)));

    [Fact]
    public void Rule_on_probation_is_a_suggestion_at_most() =>
        Assert.All(RuleCatalog.Default.Rules.Where(rule => rule.IsPreview), rule => Assert.True(rule.Descriptor.DefaultSeverity <= DiagnosticSeverity.Info));

    [Fact]
    public void Every_finding_of_the_engine_has_its_rule()
    {
        var constants = typeof(EngineRules).GetFields().Where(field => field.Name != nameof(EngineRules.Category));

        Assert.Equal(
            RuleYaml.All.Where(yaml => yaml.IsOfEngine).Select(yaml => (yaml.Id, PascalCase(yaml.Scalar("slug")))).Order(),
            constants.Select(field => ((string)field.GetRawConstantValue()!, field.Name)).Order());
    }

    [Fact]
    public void Every_rule_has_a_page() =>
        Assert.Equal(RuleYaml.All.Select(yaml => $"{yaml.Folder}/{yaml.Id}"), PageFile.All.Select(page => $"{page.Folder}/{page.Id}"));

    [Fact]
    public void Slugs_are_unique() =>
        Assert.Empty(RuleYaml.All.GroupBy(yaml => yaml.Scalar("slug")).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Class_bears_the_slug_of_its_first_rule()
    {
        foreach (var analyzer in Coded)
            Assert.Equal(PascalCase(Descriptor(analyzer.SupportedDiagnostics[0].Id).Slug), analyzer.GetType().Name);
    }

    [Fact]
    public void Class_lies_in_the_folder_of_its_category()
    {
        foreach (var analyzer in Coded)
        {
            var category = analyzer.SupportedDiagnostics[0].Category;
            Assert.Equal($"ResolutionLint.Rules.{PascalCase(category)}", analyzer.GetType().Namespace);
            Assert.All(analyzer.SupportedDiagnostics, rule => Assert.Equal(category, rule.Category));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_is_that_of_the_file_and_of_the_folder(string id)
    {
        var yaml = YamlOf(id);

        Assert.Matches("^RL[1-9][0-9]{3}$", id);
        Assert.Equal(id, yaml.Scalar("id"));
        Assert.Equal(Categories[id[2] - '1'], yaml.Folder);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Yaml_says_nothing_that_is_not_read(string id)
    {
        var yaml = YamlOf(id);

        Assert.Empty(yaml.Entries.Keys.Except(RuleReader.Keys));
        Assert.Matches("^[a-z]+(-[a-z0-9]+)+$", yaml.Scalar("slug"));
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+$", yaml.Scalar("since"));
        Assert.All(yaml.Keys("options"), option => Assert.Matches("^[a-z]+(_[a-z]+)*$", option));
        Assert.Contains(yaml.Scalar("fix"), new[] { "none", "safe", "unsafe" });
    }

    [Theory]
    [MemberData(nameof(IdsOfDrafting))]
    public void Conventions_look_like_ids(string id)
    {
        Assert.NotEmpty(Descriptor(id).Conventions);
        Assert.All(Descriptor(id).Conventions, convention => Assert.Matches("^(STR|OPN|CIT|SYM|BOD|PUN|FTN|SPL|NUM|REQ|DIF|MUN)[0-9]{3}$", convention));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_is_one_plain_line(string id)
    {
        var title = YamlOf(id).Scalar("title");

        Assert.Matches("^[A-Z\"“][^.!]*$", title);
        Assert.InRange(title.Length, 10, 100);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_speaks_plainly(string id)
    {
        var message = YamlOf(id).Scalar("message");

        Assert.Matches("^[A-Z\"“'{]", message);
        Assert.Matches(@"\.( \{[0-9]\})?$", message);
        Assert.InRange(message.Length, 40, 240);
        Assert.DoesNotMatch(ScoldingPattern(), message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Placeholders_of_the_message_count_from_nought(string id)
    {
        var numbers = PlaceholderPattern().Matches(YamlOf(id).Scalar("message"))
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToList();

        Assert.Equal(Enumerable.Range(0, numbers.Count), numbers);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_headings_in_their_order(string id)
    {
        var page = PageFile.Of(id);

        Assert.Equal($"# {id}: {YamlOf(id).Scalar("title")}", page.Heading);
        Assert.Equal(Headings, page.Sections.Select(section => section.Heading));
        Assert.All(page.Sections.Where(section => section.Examples.IsEmpty), section => Assert.NotEmpty(section.Prose));
    }

    [Theory]
    [MemberData(nameof(IdsOfDrafting))]
    public void Page_shows_what_is_flagged_accepted_and_fixed(string id)
    {
        var page = PageFile.Of(id);

        Assert.NotEmpty(page["Flagged"].Examples);
        Assert.All(page["Flagged"].Examples, example => Assert.Contains("[|", example.Text, StringComparison.Ordinal));
        Assert.NotEmpty(page["Accepted"].Examples);
        Assert.All(page["Accepted"].Examples, example => Assert.DoesNotContain("[|", example.Text, StringComparison.Ordinal));
        Assert.Equal(Descriptor(id).Fix == FixSafety.None ? 0 : 1, page["How to fix"].Examples.Length);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_names_every_option_and_the_source(string id)
    {
        var page = PageFile.Of(id);

        Assert.All(YamlOf(id).Keys("options"), option => Assert.Contains(option, page["Options"].Prose, StringComparison.Ordinal));
        Assert.Contains(YamlOf(id).Scalar("source"), page["Source"].Prose, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_convention_is_checked_or_left_out_with_its_reason()
    {
        var leftOut = LeftOutPattern().Matches(File.ReadAllText(Repository.At("rules", "README.md"))).Select(match => match.Groups[1].Value);
        var covered = RuleCatalog.Default.Rules.SelectMany(rule => rule.Conventions);

        Assert.Equal(Conventions(), covered.Concat(leftOut).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(covered.Intersect(leftOut));
    }

    // How many conventions each family has.
    private static IEnumerable<string> Conventions() =>
        from family in new[] { ("BOD", 17), ("CIT", 27), ("DIF", 3), ("FTN", 11), ("MUN", 8), ("NUM", 13), ("OPN", 21), ("PUN", 23), ("REQ", 17), ("SPL", 21), ("STR", 25), ("SYM", 6) }
        from number in Enumerable.Range(1, family.Item2)
        select string.Create(CultureInfo.InvariantCulture, $"{family.Item1}{number:000}");

    private static RuleYaml YamlOf(string id) => RuleYaml.All.Single(yaml => yaml.Id == id);

    private static RuleDescriptor Descriptor(string id) =>
        RuleCatalog.Default.TryGet(id, out var rule) ? rule : throw new KeyNotFoundException($"{id} is not in the catalog.");

    private static string PascalCase(string slug) =>
        string.Concat(slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"^\| ([A-Z]{3}[0-9]{3}) \|", RegexOptions.Multiline)]
    private static partial Regex LeftOutPattern();

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"!|\b(please|obviously|of course|simply|just|careless|sloppy|bad|stupid|illegal|invalid|you)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ScoldingPattern();
}
