using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Pdf.Paragraphs;
using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf;

/// <summary>PDF files, which poppler's pdftotext takes apart where it is installed.</summary>
/// <param name="tool">The program; where nothing is said, the one that the environment has.</param>
public sealed class PdfFormat(PdfTool? tool = null) : IDraftFormat
{
    /// <summary>What PDF files are called.</summary>
    public const string Extension = ".pdf";

    // Only a run with PDF files looks for the program.
    private readonly Lazy<PdfTool> tool = new(() => tool ?? PdfTool.FromEnvironment());

    /// <inheritdoc/>
    public bool CanOpen(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Draft Open(byte[] bytes, string path)
    {
        PdfFile.Check(bytes);
        var pages = new PdfToText(tool.Value).PagesOf(bytes);

        if (!pages.Any(page => page.Words.Any(word => word.Text.Any(char.IsLetter))))
            throw new UnreadableDraftException(EngineRules.PicturesOnly);

        return new PdfDraft(path, PagedText.Of(pages));
    }
}
