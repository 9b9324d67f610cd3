using System.Xml.Linq;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Accepts or rejects our changes as a drafter would, without any code of the product.</summary>
internal static class Proposals
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Accept(byte[] document) => Settle(document, kept: "ins", gone: "del");

    public static byte[] Reject(byte[] document) => Settle(document, kept: "del", gone: "ins");

    /// <summary>How many changes of ours there are.</summary>
    public static int Count(byte[] document) => Archives.Entries(document)
        .Where(entry => IsStory(entry.Name))
        .Sum(entry => Ours(Parse(entry.Bytes), "ins").Count + Ours(Parse(entry.Bytes), "del").Count);

    private static byte[] Settle(byte[] document, string kept, string gone) =>
        Archives.With(document, (name, bytes) => IsStory(name) ? Settle(Parse(bytes), kept, gone) : bytes);

    private static byte[] Settle(XDocument part, string kept, string gone)
    {
        Ours(part, gone).ForEach(change => change.Remove());

        foreach (var change in Ours(part, kept))
        {
            foreach (var words in change.Descendants(Word + "delText").ToList())
                words.Name = Word + "t";

            change.ReplaceWith(change.Nodes());
        }

        using var bytes = new MemoryStream();
        part.Save(bytes, SaveOptions.DisableFormatting);
        return bytes.ToArray();
    }

    private static bool IsStory(string name) => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && name.Count(letter => letter == '/') == 1;

    private static XDocument Parse(byte[] bytes) => XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);

    private static List<XElement> Ours(XDocument part, string name) =>
        [.. part.Descendants(Word + name).Where(change => (string?)change.Attribute(Word + "author") == "ResolutionLint")];
}
