using System.Text;
using ResolutionLint.Core.Drafts;

namespace ResolutionLint.Word.Packaging;

/// <summary>Tells what a file is that has the name of a Word document and is none.</summary>
internal static class ForeignFile
{
    private const string SaveAsWord = "open it in Word and save it as Word document (.docx)";

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What is wrong with a file; null where it looks like the package that it should be.</summary>
    public static UnreadableDraftException? Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK"u8))
            return null;

        if (file.StartsWith(Compound))
            return OfCompound(file);

        if (file.StartsWith("{\\rtf"u8))
            return Damage.Of("it is a rich text (RTF) file with the name of a Word document", SaveAsWord);

        if (file.StartsWith("%PDF-"u8))
            return Damage.Of("it is a PDF file with the name of a Word document", "name it .pdf");

        return OfText(file);
    }

    // A file system of its own: what is in it, the names of its streams tell.
    private static UnreadableDraftException OfCompound(ReadOnlySpan<byte> file)
    {
        if (HoldsStream(file, "EncryptedPackage"))
            return Damage.Of("it is locked with a password", "open it in Word and save it without password");

        return HoldsStream(file, "WordDocument")
            ? Damage.Of("it is in the format that Word had before 2007", SaveAsWord)
            : Damage.Of("it is a document of an old office program", SaveAsWord);
    }

    private static bool HoldsStream(ReadOnlySpan<byte> file, string name) => file.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static UnreadableDraftException OfText(ReadOnlySpan<byte> file)
    {
        var head = Encoding.UTF8.GetString(file[..Math.Min(file.Length, 1024)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

        if (head.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return Damage.Of("it is a web page with the name of a Word document", SaveAsWord);

        if (head.StartsWith("<?xml", StringComparison.Ordinal))
            return Damage.Of("it is an XML file with the name of a Word document", SaveAsWord);

        return IsPlain(head) ? Damage.Of("it is plain text with the name of a Word document", "name it .txt") : Damage.InPackage();
    }

    private static bool IsPlain(string head) =>
        head.Length > 0 && !head.AsSpan().Contains('\uFFFD') && !head.Any(character => char.IsControl(character) && !char.IsWhiteSpace(character));
}
