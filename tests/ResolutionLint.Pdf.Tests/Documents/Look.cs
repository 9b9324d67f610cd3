namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>How a document is set. Lengths are as OpenDocument has them, with their units.</summary>
/// <param name="Font">Name of the font.</param>
/// <param name="Size">Size of the font, in points.</param>
internal sealed record Look(string Font, int Size)
{
    public bool IsJustified { get; init; }

    public string FirstLine { get; init; } = "0cm";

    public string BelowParagraph { get; init; } = "0.2cm";

    public string LineHeight { get; init; } = "100%";

    public string PageWidth { get; init; } = "21cm";

    public string PageHeight { get; init; } = "29.7cm";

    public string Margin { get; init; } = "2.5cm";
}
