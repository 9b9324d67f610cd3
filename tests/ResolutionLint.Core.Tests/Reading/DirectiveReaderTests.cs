using System.Text.RegularExpressions;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Tests.Parsing;

namespace ResolutionLint.Core.Tests.Reading;

/// <summary>Directives are no part of the text: whatever is read is read as if they were not there.</summary>
public sealed partial class DirectiveReaderTests
{
    private const string Head = "The General Assembly,\n\n";

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Path.Combine(Repository.Fixtures, "documents")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Directive_on_any_line_changes_nothing_else(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Fixtures, "documents", name));
        var before = Drafts.Parse(text, name);
        var expected = TreeOf(before);
        var directive = name.EndsWith(".md", StringComparison.Ordinal) ? "<!-- reslint-disable RL2003: a decision -->\n" : "  //reslint-disable RL2003: a decision\n";

        for (var line = 0; line >= 0; line = text.IndexOf('\n', line) + 1 is > 0 and var next ? next : -1)
        {
            var changed = text.Insert(line, directive);
            var document = Drafts.Parse(changed, name);

            Assert.Equal(expected, TreeOf(document));
            Assert.Equal(before.Directives.Length + 1, document.Directives.Length);
            Assert.Equal(changed, string.Concat(document.Leaves.Select(leaf => changed.Substring(leaf.Span.Start, leaf.Span.Length))));
        }
    }

    [Theory]
    [InlineData("draft.txt", "//reslint-disable RL2003: why", "disable RL2003: why")]
    [InlineData("draft.txt", "\t// reslint-enable  ", "enable")]
    [InlineData("draft.md", "<!-- reslint-disable RL2003: why -->", "disable RL2003: why")]
    [InlineData("draft.md", "<!--reslint-enable-->", "enable")]
    [InlineData("draft.md", "<!--\nreslint-disable\n  RL2003\n-->", "disable\n  RL2003")]
    public void Directive_has_a_leaf_of_its_own(string path, string directive, string words)
    {
        var text = $"{Head}{directive}\nRecalling its resolution,\n";
        var document = Drafts.Parse(text, path);
        var node = Assert.Single(document.Directives);

        Assert.Equal(directive.Trim(), document.Source.ToString(node.Span));
        Assert.Equal(words, document.Source.ToString(node.Words).Trim());
        Assert.Equal(directive + "\n", document.Source.ToString(node.Extent));
        Assert.Same(node, document.Leaves.Single(leaf => leaf.Span == node.Extent).Owner);
        Assert.Null(node.Fault);
    }

    [Fact]
    public void Comment_beside_words_leaves_the_words()
    {
        var document = Drafts.Parse($"{Head}Recalling <!-- reslint-disable RL2003 --> its resolution,\n", "draft.md");
        var node = Assert.Single(document.Directives);

        Assert.Equal("Recalling its resolution,", Assert.Single(document.Resolutions[0].Preamble).Text.Text);
        Assert.Equal(" <!-- reslint-disable RL2003 -->", document.Source.ToString(node.Extent));
    }

    [Fact]
    public void Two_directives_share_a_line()
    {
        var document = Drafts.Parse($"{Head}<!-- reslint-disable RL2003 --> <!-- reslint-disable RL5001 -->\nRecalling its resolution,\n", "draft.md");

        Assert.Equal(2, document.Directives.Length);
        Assert.Equal(TreeOf(Drafts.Parse($"{Head}Recalling its resolution,\n", "draft.md")), TreeOf(document));
    }

    [Theory]
    [InlineData("draft.txt", "Recalling // reslint-disable RL2003,")]
    [InlineData("draft.txt", "Recalling reslint-disable,")]
    [InlineData("draft.md", "Recalling reslint-disable,")]
    [InlineData("draft.txt", "Recalling reslint-disable //reslint-disable RL2003,")]
    public void Words_that_look_like_a_directive_are_words(string path, string text) =>
        Assert.Empty(Drafts.Parse($"{Head}{text}\n", path).Directives);

    [Theory]
    [InlineData("draft.txt", "<!-- reslint-disable RL2003 -->", "this sign is for Markdown")]
    [InlineData("draft.txt", "<!-- reslint-disable <!--", "this sign is for Markdown")]
    [InlineData("draft.md", "//reslint-disable RL2003", "this sign is for plain text")]
    [InlineData("draft.md", "<!-- reslint-disable RL2003", "the comment is not closed")]
    public void Wrong_sign_is_a_fault_and_hides_nothing(string path, string directive, string fault)
    {
        var document = Drafts.Parse($"{Head}{directive}\nRecalling its resolution,\n", path);

        Assert.Equal(fault, Assert.Single(document.Directives).Fault?.What);
        Assert.Equal("Recalling its resolution,", Assert.Single(document.Resolutions[0].Preamble).Text.Text);
    }

    [Theory]
    [InlineData("draft.txt", "//reslint-disable")]
    [InlineData("draft.md", "<!-- reslint-disable -->")]
    [InlineData("draft.md", "<!-- reslint-")]
    [InlineData("draft.txt", "<!-- reslint- <!--\nreslint- //\nreslint-\n//reslint-")]
    [InlineData("draft.md", "<!-- reslint- <!--\nreslint- //\nreslint-\n//reslint-")]
    public void Nothing_but_directives_is_read(string path, string text)
    {
        var document = Drafts.Parse(text, path);

        Assert.NotEmpty(document.Directives);
        Assert.Equal(text, string.Concat(document.Leaves.Select(leaf => text.Substring(leaf.Span.Start, leaf.Span.Length))));
    }

    /// <summary>The tree without directives and without line numbers.</summary>
    private static string TreeOf(ResolutionDocument document) =>
        string.Join('\n', TreeText.Of(document).Split('\n').Select(line => NumberPattern().Replace(line, "$1")).Where(line => line.Trim() != nameof(Directive)));

    [GeneratedRegex(@"^( *)\d+ ")]
    private static partial Regex NumberPattern();
}
