using System.Diagnostics;
using System.Xml.Linq;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Has LibreOffice print documents to PDF files, all in one run.</summary>
internal sealed class OfficeFiles : IDisposable
{
    private readonly TemporaryFolder folder = new("reslint-pdf-");
    private readonly List<string> files = [];

    /// <summary>Adds a draft in a look.</summary>
    /// <returns>The name that it is read by.</returns>
    public string Add(string fixture, Draft draft, Look look)
    {
        using var document = new MemoryStream();
        OfficeDocument.Write(draft.Read().Blocks, look).Save(document, SaveOptions.DisableFormatting);
        return Add(fixture, document.ToArray(), ".fodt");
    }

    /// <summary>Adds a document.</summary>
    /// <returns>The name that it is read by.</returns>
    public string Add(string fixture, byte[] document, string extension)
    {
        var name = $"{fixture}-{files.Count}";
        files.Add(folder.At(name + extension));
        File.WriteAllBytes(files[^1], document);
        return name;
    }

    /// <summary>Prints what was added.</summary>
    public void Print()
    {
        List<string> arguments =
        [
            $"-env:UserInstallation={new Uri(folder.At("profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path,
            .. files,
        ];

        using var office = Process.Start(new ProcessStartInfo(ProgramPath.Find("soffice")!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, complaints) = (office.StandardOutput.ReadToEndAsync(), office.StandardError.ReadToEndAsync());

        if (!office.WaitForExit(TimeSpan.FromMinutes(3)))
            office.Kill(entireProcessTree: true);

        Assert.True(office.ExitCode == 0, $"{output.Result}\n{complaints.Result}");
    }

    /// <summary>The draft that a printed file holds.</summary>
    public Draft Read(string name)
    {
        var path = folder.At(name + ".pdf");
        Assert.True(File.Exists(path), $"soffice did not write {path}");
        return new PdfFormat().Open(File.ReadAllBytes(path), path);
    }

    public void Dispose() => folder.Dispose();
}
