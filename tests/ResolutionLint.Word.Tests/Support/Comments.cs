using System.Xml.Linq;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>The comments of a document as a reader sees them, read without any code of the product.</summary>
internal static class Comments
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Author, text and the words that it is about, in the order of the words; deleted words too.</summary>
    public static IReadOnlyList<(string Author, string Text, string Words)> Of(byte[] document)
    {
        if (Archives.Entries(document).All(entry => entry.Name != "word/comments.xml"))
            return [];

        var comments = XDocument.Parse(Archives.Text(document, "word/comments.xml")).Root!.Elements(Word + "comment").ToDictionary(comment => (string)comment.Attribute(Word + "id")!);
        var body = XDocument.Parse(document.Body(), LoadOptions.PreserveWhitespace);
        var starts = Ids(body, "commentRangeStart");

        Assert.Equal(comments.Keys.Order(), Ids(body, "commentReference").Order());
        Assert.Equal(starts.Order(), Ids(body, "commentRangeEnd").Order());
        return [.. starts.Select(id => ((string)comments[id].Attribute(Word + "author")!, TextOf(comments[id]), WordsOf(body, id)))];
    }

    private static List<string> Ids(XDocument body, string name) => [.. body.Descendants(Word + name).Select(mark => (string)mark.Attribute(Word + "id")!)];

    private static string TextOf(XElement comment) =>
        string.Join('\n', comment.Elements(Word + "p").Select(paragraph => string.Concat(paragraph.Descendants(Word + "t").Select(text => text.Value))));

    private static string WordsOf(XDocument body, string id)
    {
        var inside = body.Descendants()
            .SkipWhile(element => !IsMark(element, "commentRangeStart", id))
            .TakeWhile(element => !IsMark(element, "commentRangeEnd", id));

        return string.Concat(inside.Select(element => element.Name.LocalName switch
        {
            "t" => element.Value,
            "delText" => $"-{element.Value}-",
            "tab" => "\t",
            "footnoteReference" => "#",
            "drawing" => "[]",
            _ => string.Empty,
        }));
    }

    private static bool IsMark(XElement element, string name, string id) => element.Name == Word + name && (string?)element.Attribute(Word + "id") == id;
}
