using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Parsing;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Tests;

/// <summary>Reads and parses drafts for tests.</summary>
internal static class Drafts
{
    public static ResolutionDocument Parse(string text, string path = "draft.txt")
    {
        IDocumentReader reader = path.EndsWith(".md", StringComparison.Ordinal) ? new MarkdownReader() : new PlainTextReader();
        return DocumentParser.Parse(reader.Read(SourceText.From(text), path));
    }

    /// <summary>A resolution of the General Assembly with the lines given below its organ line.</summary>
    public static Resolution Resolution(string lines) => Assert.Single(Parse($"The General Assembly,\n\n{lines}").Resolutions);

    /// <summary>The document at a path below tests/fixtures.</summary>
    public static ResolutionDocument Fixture(string name) => Parse(File.ReadAllText(FixturePath(name)), name);

    private static string FixturePath(string name) => Path.Combine(Repository.Fixtures, "documents", name);

    public static IEnumerable<TextNode> TextNodes(ResolutionDocument document) => document.DescendantsAndSelf().OfType<TextNode>();

    public static string[] Labels(IEnumerable<TextNode> nodes) => [.. nodes.Select(node => node.Label?.Text ?? "-")];
}
