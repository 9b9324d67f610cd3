using System.Globalization;
using System.Text;

namespace ResolutionLint.Pdf.Tests;

/// <summary>Writes the smallest PDF files that can be read (ISO 32000-1, annex H): lines of text in Times.</summary>
internal static class SmallPdf
{
    private const int FirstPage = 4;

    /// <summary>A file with pages.</summary>
    /// <param name="pages">The lines of each; none leave it empty.</param>
    public static byte[] Of(params string[][] pages) => Write(pages, encryption: string.Empty);

    /// <summary>A file that opens with a password which nobody knows.</summary>
    public static byte[] Locked() => Write(
        [["The General Assembly,"]],
        $" /Encrypt << /Filter /Standard /V 1 /R 2 /O <{new string('4', 64)}> /U <{new string('5', 64)}> /P -4 >> /ID [<00> <00>]");

    private static byte[] Write(string[][] pages, string encryption)
    {
        var kids = string.Join(' ', pages.Select((_, page) => Text($"{FirstPage + (2 * page)} 0 R")));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            Text($"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            .. pages.SelectMany((lines, page) => PageOf(lines, FirstPage + (2 * page))),
        ];

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder();

        foreach (var (number, content) in objects.Index())
        {
            offsets.Append(Text($"{file.Length:0000000000} 00000 n \n"));
            file.Append(Text($"{number + 1} 0 obj\n{content}\nendobj\n"));
        }

        var table = file.Length;
        file.Append(Text($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{offsets}"));
        file.Append(Text($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{encryption} >>\nstartxref\n{table}\n%%EOF\n"));
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string[] PageOf(string[] lines, int number)
    {
        var content = string.Concat(lines.Select((line, row) => Text($"BT /F 12 Tf 72 {700 - (24 * row)} Td ({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET\n")));
        return
        [
            Text($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents {number + 1} 0 R >>"),
            Text($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
        ];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
