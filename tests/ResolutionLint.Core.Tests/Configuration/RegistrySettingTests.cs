using System.Text;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Core.Tests.Configuration;

public sealed class RegistrySettingTests
{
    private readonly Dictionary<string, string> files = new()
    {
        ["/office/C#/drafts/.editorconfig"] = "[*.txt]\nresolution_registry = ../lists/ours.txt  # of the office\n",
        ["/office/C#/lists/ours.txt"] = "A/RES/57/*\n173 2002-12-18\n",
    };

    [Fact]
    public void Path_is_taken_from_the_folder_of_the_file_that_has_it()
    {
        var provider = Provider();

        Assert.Single(provider.GetOptions("/office/C#/drafts/far/below/a.txt").Registry!.Entries);
        Assert.Null(provider.GetOptions("/office/C#/drafts/a.md").Registry);
        Assert.Empty(provider.GetReports());
    }

    [Fact]
    public void Nearer_file_wins_and_unset_takes_back()
    {
        files["/office/C#/drafts/far/.editorconfig"] = "[*]\nresolution_registry = own.txt\n";
        files["/office/C#/drafts/far/own.txt"] = "";
        files["/office/C#/drafts/free/.editorconfig"] = "[*]\nresolution_registry = unset\n";
        var provider = Provider();

        Assert.Empty(provider.GetOptions("/office/C#/drafts/far/a.txt").Registry!.Entries);
        Assert.Null(provider.GetOptions("/office/C#/drafts/free/a.txt").Registry);
        Assert.Empty(provider.GetReports());
    }

    [Theory]
    [InlineData("resolution_registry = nowhere.txt", "RL9017: nowhere.txt there is no such file")]
    [InlineData("resolution_registry = locked.txt", "RL9017: locked.txt the disk is gone")]
    [InlineData("resolution_registry = picture.txt", "RL9017: picture.txt it is no text, but a PDF file")]
    [InlineData("resolution_registry =", "RL9009: resolution_registry  Write the path of a registry.")]
    public void Registry_that_cannot_be_read_is_reported_at_its_line(string line, string expected)
    {
        files["/office/C#/drafts/.editorconfig"] = $"[*.txt]\nresolution_organ = conference\n{line}\n";
        files["/office/C#/drafts/picture.txt"] = "%PDF-1.4";
        var provider = Provider();
        var options = provider.GetOptions("/office/C#/drafts/a.txt");
        var finding = Assert.Single(Assert.Single(provider.GetReports()).Findings);

        Assert.Equal(("conference", true), (options.Organ, options.Registry is null));
        Assert.StartsWith(expected, $"{finding.Id}: {finding.Message}", StringComparison.Ordinal);
        Assert.Equal(2, finding.Diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Line_that_says_nothing_is_reported_where_it_stands_and_the_others_hold()
    {
        files["/office/C#/lists/ours.txt"] = "A/RES/57/*\n173 18 December 2002\n174 2002-12-18\n";
        var provider = Provider();
        var options = provider.GetOptions("/office/C#/drafts/a.txt");
        var report = Assert.Single(provider.GetReports());
        var finding = Assert.Single(report.Findings);

        Assert.Single(options.Registry!.Entries);
        Assert.Equal(("/office/C#/lists/ours.txt", "RL9018"), (report.Path, finding.Id));
        Assert.Equal("173 18 December 2002", report.Source.ToString(finding.Span));
    }

    [Fact]
    public void Registry_of_several_files_is_read_once()
    {
        var asked = new List<string>();
        var provider = new ConfigurationProvider(path => { asked.Add(path); return Read(path); }, new ListedRules());

        foreach (var folder in new[] { "a", "b", "c" })
            provider.GetOptions($"/office/C#/drafts/{folder}/a.txt");

        provider.GetReports();

        Assert.Single(asked, path => path.EndsWith("ours.txt", StringComparison.Ordinal));
    }

    private ConfigurationProvider Provider() => new(Read, new ListedRules());

    private byte[]? Read(string path) =>
        path.EndsWith("locked.txt", StringComparison.Ordinal) ? throw new IOException("the disk is gone")
        : files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text)
        : null;
}
