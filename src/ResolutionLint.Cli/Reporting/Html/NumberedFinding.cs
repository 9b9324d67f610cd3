using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>A finding with the number that the page and the list know it by.</summary>
/// <param name="Number">From 1, over all files.</param>
/// <param name="Finding">The finding.</param>
internal sealed record NumberedFinding(int Number, Finding Finding)
{
    /// <summary>The address of its entry in the list.</summary>
    public string Entry => $"f{Number}";

    /// <summary>The address of its place in the draft.</summary>
    public string Place => $"p{Number}";

    /// <summary>The word for its severity, which is its class in the style too.</summary>
    public string Severity => SeverityWords.Of(Finding.Severity);
}
