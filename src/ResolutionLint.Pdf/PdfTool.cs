using ResolutionLint.Pdf.Poppler;

namespace ResolutionLint.Pdf;

/// <summary>The program that takes PDF files apart, and how much it is trusted with.</summary>
/// <param name="Program">The full path of pdftotext; null where there is none.</param>
public sealed record PdfTool(string? Program)
{
    /// <summary>The variable that names another pdftotext than the one on the path. No file of a repository can.</summary>
    public const string Variable = "RESOLUTIONLINT_PDFTOTEXT";

    /// <summary>How long one file may take. A resolution takes less than a second.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many bytes may come out of one file. A page of a resolution gives some 60,000.</summary>
    public long MaxOutput { get; init; } = 128 * 1024 * 1024;

    /// <summary>The program that the variable names; without it, the first on the path.</summary>
    public static PdfTool FromEnvironment() =>
        new(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : ProgramPath.Find("pdftotext"));
}
