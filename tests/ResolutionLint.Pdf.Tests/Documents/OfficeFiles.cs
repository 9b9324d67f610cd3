using System.Diagnostics;
using System.Xml.Linq;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Has LibreOffice print documents to PDF files, all in one run.</summary>
internal sealed class OfficeFiles : IDisposable
{
    private readonly TemporaryFolder folder = new("reslint-pdf-");
    private readonly List<string> names = [];

    /// <summary>Adds a document in a look.</summary>
    public string Add(string fixture, Draft draft, Look look)
    {
        var name = $"{fixture}-{names.Count}";
        OfficeDocument.Write(draft.Read().Blocks, look).Save(folder.At(name + ".fodt"), SaveOptions.DisableFormatting);
        names.Add(name);
        return name;
    }

    /// <summary>Prints what was added.</summary>
    public void Print()
    {
        List<string> arguments =
        [
            $"-env:UserInstallation={new Uri(folder.At("profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path,
            .. names.Select(name => folder.At(name + ".fodt")),
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
