using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;

namespace ResolutionLint.Pdf;

/// <summary>What can be told of a PDF file from its first and last bytes, before any program sees it.</summary>
internal static class PdfFile
{
    // Where readers look for both marks: ISO 32000-1, annex H.3, notes 13 and 18. The end gets more room, for what mail appends.
    private const int Head = 1024;
    private const int Tail = 4096;

    /// <summary>Makes sure that a file is a PDF file, and all there.</summary>
    /// <exception cref="UnreadableDraftException">It is not.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            throw new UnreadableDraftException(EngineRules.EmptyInput);

        if (bytes[..Math.Min(Head, bytes.Length)].IndexOf("%PDF-"u8) < 0)
            throw Unreadable("it has the name of a PDF file, but is none");

        var content = bytes.TrimEnd("\0\r\n\t "u8);

        // A reader that makes do with what is there would pass over the rest in silence.
        if (content[Math.Max(0, content.Length - Tail)..].IndexOf("%%EOF"u8) < 0)
            throw Unreadable("it breaks off before its end");
    }

    /// <summary>What is thrown where a file holds nothing that can be read.</summary>
    /// <param name="reason">What is wrong with it, as a clause.</param>
    /// <param name="advice">What to do, as a clause.</param>
    public static UnreadableDraftException Unreadable(string reason, string advice = "make the PDF file anew, or lint the document that it was made from") =>
        new(EngineRules.UnreadableDocument, reason, advice);
}
