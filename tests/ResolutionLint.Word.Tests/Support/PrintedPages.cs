using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>A document as LibreOffice prints it into a PDF file, with changes and comments as a reader sees them.</summary>
internal sealed partial class PrintedPages
{
    private const string WithComments = "pdf:writer_pdf_Export:{\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private static readonly string? Command = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext"))
        .FirstOrDefault(File.Exists);

    private PrintedPages(byte[] pdf)
    {
        Words = string.Join(' ', WordsIn(pdf).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Comments = [.. NotePattern().Matches(Encoding.Latin1.GetString(pdf)).Select(note => TextOf(note.Groups["text"].Value))];
    }

    /// <summary>Whether there is something to read the pages with.</summary>
    public static bool CanBeRead => Command is not null;

    /// <summary>All words, deleted ones too, with a blank between each two.</summary>
    public string Words { get; }

    /// <summary>The texts of the comments.</summary>
    public IReadOnlyList<string> Comments { get; }

    /// <summary>Prints a document.</summary>
    public static PrintedPages Of(byte[] document) => new(LibreOffice.Convert(document, WithComments));

    private static string WordsIn(byte[] pdf)
    {
        var path = Path.GetTempFileName();

        try
        {
            File.WriteAllBytes(path, pdf);
            using var process = Process.Start(new ProcessStartInfo(Command!, ["-q", "-enc", "UTF-8", path, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Characters of four figures each, behind the mark of their byte order.
    private static string TextOf(string figures) =>
        string.Concat(figures.Chunk(4).Skip(1).Select(code => (char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));

    [GeneratedRegex("/Subtype /Text .*?/Contents <(?<text>[0-9A-F]+)>")]
    private static partial Regex NotePattern();
}
