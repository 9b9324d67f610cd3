using System.IO.Compression;
using System.Security;
using ResolutionLint.Word.Tests.Support;

namespace ResolutionLint.Cli.Tests;

/// <summary>Word documents for tests of commands.</summary>
internal static class WordDocuments
{
    /// <summary>A document with a paragraph for each line that is not empty.</summary>
    public static byte[] Of(string text) => Raw(text).ToBytes();

    /// <summary>The same with a signature.</summary>
    public static byte[] Signed(string text) => (Raw(text) with { Strays = [("_xmlsignatures/origin.sigs", [])] }).ToBytes();

    /// <summary>The markup of one part of a document; empty where there is no such part.</summary>
    public static string Part(byte[] document, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(document));

        if (archive.GetEntry(name) is not { } entry)
            return string.Empty;

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static RawDocument Raw(string text) => new() { Body = string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Paragraph)) };

    private static string Paragraph(string line) => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t></w:r></w:p>";
}
