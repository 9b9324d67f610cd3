namespace ResolutionLint.Pdf.Pages;

/// <summary>A word on its row.</summary>
/// <param name="Box">Where it is.</param>
/// <param name="IsRaised">Whether it stands higher than the words beside it, and smaller, as the marker of a note does.</param>
internal readonly record struct Word(WordBox Box, bool IsRaised = false)
{
    public string Text => Box.Text;
}
