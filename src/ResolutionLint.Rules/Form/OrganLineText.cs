using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>What an organ line names.</summary>
internal static class OrganLineText
{
    /// <summary>The words without quotation marks before them and the marks behind, in the logical text.</summary>
    public static TextSpan NameSpan(this OrganLine line)
    {
        var text = line.Text.Text;
        var start = text.AsSpan().IndexOfAnyExcept(" \"“'‘") is > 0 and var opened ? opened : 0;

        return new TextSpan(start, text.AsSpan(start).TrimEnd(" ,;:.*").Length);
    }
}
