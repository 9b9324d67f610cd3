using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ResolutionLint.Cli.Tests.Reporting.Html;

/// <summary>The page as a parser of HTML reads it; ResolutionLint.Formats opens it in a browser.</summary>
public sealed class HtmlReporterTests : IDisposable
{
    private const string Draft = """
        # School meals

        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991;

        Welcoming  the work of “the Office”,[^1]

        1. Requests the Secretary-General:

        (a) To feed children;

        (b) To report on it;

        2. Decides to go on.

        [^1]: A/80/12

        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Parts_are_set_as_they_are_printed()
    {
        var page = Lint(("draft.md", Draft));

        Assert.Equal("School meals", TextOf(page, ".draft .title"));
        Assert.Equal("The General Assembly,", TextOf(page, ".draft .organ"));
        Assert.Equal(["Recalling", "Welcoming", "Requests", "Decides"], page.QuerySelectorAll(".draft .paragraph i.opener").Select(WordsOf));
        Assert.Equal(["1.", "2."], page.QuerySelectorAll(".draft .paragraph b.label").Select(WordsOf));
        Assert.Equal(["(a) To feed children;", "(b) To report on it;"], page.QuerySelectorAll(".draft .item").Select(WordsOf));
        Assert.Equal("1A/80/12", TextOf(page, ".draft .note"));
        Assert.True(page.QuerySelector(".draft")!.LastElementChild!.ClassList.Contains("note"));
    }

    [Fact]
    public void Findings_are_marked_in_place()
    {
        var page = Lint(("draft.md", Draft));
        var entry = page.QuerySelector(".findings li[data-rule=RL5001]")!;
        var mark = page.QuerySelector($"mark[data-findings~={entry.Id}]")!;

        Assert.Equal("1991;", mark.TextContent);
        Assert.Equal("error", mark.ClassName);
        Assert.StartsWith("RL5001: ", mark.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_does_not_show_is_marked_beside_it()
    {
        var page = Lint(("draft.md", Draft));
        var entry = page.QuerySelector(".findings li[data-rule=RL5009]")!;

        Assert.NotEmpty(page.QuerySelectorAll($"mark[data-findings~={entry.Id}]"));
    }

    [Fact]
    public void Finding_without_extent_marks_a_word()
    {
        workspace.With("letter.txt", "Dear colleague,\n\nThe meeting is at noon.\n");
        var page = Parse(workspace.Run("lint", "letter.txt", "--format", "html").Output);

        Assert.Equal("Dear", TextOf(page, "mark"));
    }

    [Fact]
    public void Every_finding_of_every_fixture_has_a_place_and_an_entry()
    {
        var page = Parse(workspace.Run("lint", Repository.Fixtures, Repository.At("editorconfig-samples"), "--format", "html").Output);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var entries = page.QuerySelectorAll(".findings li").ToList();

        Assert.True(entries.Count > 100);
        Assert.Distinct(ids);
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(
            page.QuerySelectorAll(".draft + .findings li"),
            entry => Assert.NotNull(page.QuerySelector($".draft a.number[href='#{entry.Id}']")));
    }

    [Fact]
    public void Nothing_comes_from_elsewhere()
    {
        var page = Lint(("draft.md", Draft));

        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, embed, base, form, style ~ style, script ~ script"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_cannot_bring_markup_of_its_own()
    {
        const string Hostile = "</p></article><script>alert(1)</script><b onclick=alert(2)>&amp;";
        var page = Lint(("a<b>.md", Draft.Replace("18 December 1991", Hostile, StringComparison.Ordinal)));

        Assert.Contains(Hostile, TextOf(page, ".draft"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("[onclick]"));
        Assert.Equal("a<b>.md", TextOf(page, "h2"));
    }

    [Fact]
    public void Of_several_files_those_without_findings_are_named_only()
    {
        var page = Lint(("a.txt", Workspace.Clean), ("b.txt", Workspace.Flawed));

        Assert.Equal(["a.txt: no findings", "b.txt: 1 finding"], page.QuerySelectorAll("nav li").Select(WordsOf));
        Assert.Equal("b.txt", Assert.Single(page.QuerySelectorAll("h2")).TextContent);
    }

    [Fact]
    public void Clean_draft_alone_is_shown()
    {
        var page = Lint(("a.txt", Workspace.Clean));

        Assert.NotNull(page.QuerySelector(".draft .organ"));
        Assert.Empty(page.QuerySelectorAll("mark"));
    }

    [Fact]
    public void Faults_of_settings_show_their_line()
    {
        var page = Lint((".editorconfig", "root = true\n[*]\nresolution_date = 1999-13-01\n"), ("a.txt", Workspace.Clean));

        Assert.Contains("resolution_date = 1999-13-01", TextOf(page, ".findings pre"), StringComparison.Ordinal);
    }

    private IHtmlDocument Lint(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            workspace.With(path, text);

        return Parse(workspace.Run("lint", "--format", "html").Output);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    private static string TextOf(IHtmlDocument page, string selector) => WordsOf(page.QuerySelector(selector)!);

    /// <summary>The words without the numbers of findings.</summary>
    private static string WordsOf(IElement element)
    {
        var words = (IElement)element.Clone();

        foreach (var number in words.QuerySelectorAll("a.number").ToList())
            number.Remove();

        return words.TextContent.Trim();
    }
}
