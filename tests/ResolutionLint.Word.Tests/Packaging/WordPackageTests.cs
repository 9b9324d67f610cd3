using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Word.Tests.Packaging;

public sealed class WordPackageTests
{
    private static readonly RawDocument Draft = new()
    {
        Body = "<w:p><w:r><w:t>Requests the Secretary-General</w:t></w:r></w:p>",
        Parts = [("comments.xml", "comments", $"<w:comments {RawDocument.Bindings}/>")],
        Strays = [("word/media/image1.bin", [0, 1, 2, 250, 0, 7])],
    };

    [Fact]
    public void Part_is_found_by_its_relationship()
    {
        var package = WordPackage.Open(Draft.ToBytes());

        Assert.Equal("word/document.xml", package.RelatedPart(string.Empty, "officeDocument"));
        Assert.Equal("word/comments.xml", package.RelatedPart("word/document.xml", "comments"));
        Assert.Null(package.RelatedPart("word/document.xml", "people"));
    }

    [Fact]
    public void Part_whose_name_has_a_blank_is_found_and_replaced()
    {
        var before = Archives.Renamed(Draft.ToBytes(), "word/comments.xml", "word/my%20comments.xml");
        var file = Archives.With(before, (name, bytes) => name == "word/_rels/document.xml.rels" ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("comments.xml", "my%20comments.xml", StringComparison.Ordinal)) : bytes);
        var package = WordPackage.Open(file);
        var part = package.RelatedPart("word/document.xml", "comments")!;
        var after = package.With([package.GetPart(part).WithChanges([new TextChange(new TextSpan(0, 0), "<?x?>")])]).ToBytes();

        Assert.Equal("word/my comments.xml", part);
        Assert.StartsWith("<?x?><w:comments", Archives.Text(after, "word/my%20comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_parts_match_in_either_case() =>
        Assert.Equal("document", WordPackage.Open(Draft.ToBytes()).GetPart("Word/Document.XML").Root.Name);

    [Fact]
    public void Package_without_changes_is_the_file_itself()
    {
        var bytes = Draft.ToBytes();
        Assert.Equal(bytes, WordPackage.Open(bytes).ToBytes());
    }

    [Fact]
    public void Entries_that_have_not_changed_are_the_same_in_the_same_order()
    {
        var before = Draft.ToBytes();
        var package = WordPackage.Open(before);
        var document = package.GetPart("word/document.xml");
        var changed = document.WithChanges([new TextChange(new TextSpan(document.Xml.IndexOf("Requests", StringComparison.Ordinal), 8), "Urges")]);
        var after = package.With([changed, MarkupPart.Create("word/new.xml", "<new/>")]).ToBytes();

        var entries = Archives.Entries(after);
        Assert.Equal([.. Archives.Entries(before).Select(entry => entry.Name), "word/new.xml"], entries.Select(entry => entry.Name));
        Assert.Contains("<w:t>Urges the Secretary-General</w:t>", Archives.Text(after, "word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(Unchanged(Archives.Entries(before)), Unchanged(entries));
    }

    [Fact]
    public void Removed_part_is_gone()
    {
        var package = WordPackage.Open(Draft.ToBytes()).Without(["word/comments.xml"]);

        Assert.False(package.Holds("word/comments.xml"));
        Assert.Null(package.FindPart("word/comments.xml"));
        Assert.DoesNotContain(Archives.Entries(package.ToBytes()), entry => entry.Name == "word/comments.xml");
    }

    [Fact]
    public void Missing_part_is_told() => Refuses(() => WordPackage.Open(Draft.ToBytes()).GetPart("word/styles.xml"), "word/styles.xml");

    [Fact]
    public void Bytes_that_are_no_archive_are_told() => Refuses(() => WordPackage.Open(Encoding.UTF8.GetBytes("The General Assembly,")), "damaged");

    [Fact]
    public void Archive_that_is_cut_off_is_told() => Refuses(() => WordPackage.Open(Draft.ToBytes()[..200]), "damaged");

    [Fact]
    public void Part_that_grows_too_large_is_told()
    {
        var bomb = Draft with { Strays = [("word/bomb.xml", Encoding.UTF8.GetBytes($"<a>{new string(' ', 20_000_000)}</a>"))] };
        Refuses(() => WordPackage.Open(bomb.ToBytes()).GetPart("word/bomb.xml"), "too large");
    }

    [Fact]
    public void Two_parts_of_one_name_are_told()
    {
        var twice = Draft with { Strays = [("word/document.xml", [60])] };
        Refuses(() => WordPackage.Open(twice.ToBytes()), "damaged");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<a><b></a>")]
    [InlineData("")]
    public void Markup_that_is_not_read_is_told(string markup)
    {
        var damaged = Draft with { Strays = [("word/odd.xml", Encoding.UTF8.GetBytes(markup))] };
        Refuses(() => WordPackage.Open(damaged.ToBytes()).GetPart("word/odd.xml"), "word/odd.xml");
    }

    [Fact]
    public void Markup_that_nests_too_deeply_is_told()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        var damaged = Draft with { Strays = [("word/deep.xml", Encoding.UTF8.GetBytes(deep))] };
        Refuses(() => WordPackage.Open(damaged.ToBytes()).GetPart("word/deep.xml"), "word/deep.xml");
    }

    private static IEnumerable<(string Name, string Bytes)> Unchanged(IEnumerable<(string Name, byte[] Bytes)> entries) => entries
        .Where(entry => entry.Name is not ("word/document.xml" or "word/new.xml"))
        .Select(entry => (entry.Name, Convert.ToHexString(entry.Bytes)));

    private static void Refuses(Action open, string says)
    {
        var exception = Assert.Throws<UnreadableDraftException>(open);
        Assert.Equal(EngineRules.UnreadableDocument, exception.Rule);
        Assert.Contains(says, exception.Message, StringComparison.Ordinal);
    }
}
