using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Core.Tests.Configuration;

public sealed class ConfigurationProviderTests
{
    private readonly Dictionary<string, string> files = [];
    private readonly List<string> asked = [];

    [Fact]
    public void No_file_means_no_options() =>
        Assert.Same(DocumentOptions.Default, Provider().GetOptions("/drafts/a.txt"));

    [Fact]
    public void All_keys_are_read()
    {
        files["/drafts/.editorconfig"] = """
            root = true
            [*.txt]
            resolution_organ = security_council   # the Council
            resolution_date = 2004-12-20
            resolution_fail_on = warning
            resolution_diagnostic.RL5001.severity = none
            resolution_category.punctuation.severity = suggestion
            resolution_option.RL5001.allow_acronyms = UNDP, WHO
            indent_size = 4
            """;

        var options = Provider().GetOptions("/drafts/a.txt");

        Assert.Equal("security_council", options.Organ);
        Assert.Equal(new DateOnly(2004, 12, 20), options.Date);
        Assert.Equal(FailOn.Warning, options.FailOn);
        Assert.True(options.IsLinted);
        Assert.Equal(ReportDiagnostic.Suppress, options.RuleSeverities["RL5001"]);
        Assert.Equal(ReportDiagnostic.Info, options.CategorySeverities["punctuation"]);
        Assert.Equal("UNDP, WHO", options.RuleOptions["RL5001.allow_acronyms"]);
    }

    [Fact]
    public void Nearest_file_wins_key_by_key()
    {
        files["/drafts/.editorconfig"] = "[*]\nresolution_organ = conference\nresolution_lint = off\n";
        files["/drafts/council/.editorconfig"] = "[*.md]\nresolution_organ = security_council\n";
        files["/drafts/council/far/.editorconfig"] = "[*]\nresolution_lint = unset\n";
        var provider = Provider();

        Assert.Equal(("conference", false), Told(provider, "/drafts/a.md"));
        Assert.Equal(("security_council", false), Told(provider, "/drafts/council/a.md"));
        Assert.Equal(("conference", false), Told(provider, "/drafts/council/a.txt"));
        Assert.Equal(("security_council", true), Told(provider, "/drafts/council/far/a.md"));
    }

    [Fact]
    public void Root_stops_the_search()
    {
        files["/.editorconfig"] = "[*]\nresolution_organ = conference\n";
        files["/drafts/.editorconfig"] = "root = true\n";

        Assert.Null(Provider().GetOptions("/drafts/a.md").Organ);
        Assert.DoesNotContain("/.editorconfig", asked);
    }

    [Fact]
    public void Directories_are_looked_at_once()
    {
        var provider = Provider();
        Parallel.For(0, 100, i => provider.GetOptions($"/drafts/far/{i}.txt"));

        Assert.Equal(asked.Distinct(), asked);
    }

    [Fact]
    public void Keys_under_a_malformed_header_do_not_fall_into_the_section_before()
    {
        files["/drafts/.editorconfig"] = "[*.txt]\nresolution_organ = conference\n[*.{md\nresolution_organ = security_council\n";

        Assert.Equal("conference", Provider().GetOptions("/drafts/a.txt").Organ);
    }

    [Fact]
    public void Is_global_means_nothing_to_us()
    {
        files["/drafts/.editorconfig"] = "is_global = true\n[*.txt]\nresolution_organ = conference\n";

        Assert.Equal("conference", Provider().GetOptions("/drafts/a.txt").Organ);
    }

    [Fact]
    public void File_that_cannot_be_read_is_named_and_passed_over()
    {
        files["/drafts/.editorconfig"] = "[*]\nresolution_organ = conference\n";
        var provider = new ConfigurationProvider(
            path => path == "/drafts/far/.editorconfig" ? throw new IOException("the disk is gone") : Read(path), new ListedRules());

        Assert.Equal("conference", provider.GetOptions("/drafts/far/a.txt").Organ);
        Assert.Equal(("/drafts/far/.editorconfig", "the disk is gone"), Assert.Single(provider.Unreadable));
    }

    [Fact]
    public void Binary_file_counts_as_unreadable()
    {
        files["/drafts/.editorconfig"] = "%PDF-1.4";
        var provider = Provider();
        provider.GetOptions("/drafts/a.txt");

        Assert.Equal("it is no text, but a PDF file", Assert.Single(provider.Unreadable).Reason);
    }

    private static (string? Organ, bool IsLinted) Told(ConfigurationProvider provider, string path)
    {
        var options = provider.GetOptions(path);
        return (options.Organ, options.IsLinted);
    }

    private ConfigurationProvider Provider() => new(Read, new ListedRules());

    private byte[]? Read(string path)
    {
        lock (asked)
            asked.Add(path);

        return files.TryGetValue(path, out var text) ? System.Text.Encoding.UTF8.GetBytes(text) : null;
    }
}
