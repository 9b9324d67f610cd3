using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Rules.Form;

/// <summary>What an organ line names.</summary>
internal static class OrganLineText
{
    /// <summary>The words without quotation marks or brackets before them and the marks behind, in the logical text.</summary>
    public static TextSpan NameSpan(this OrganLine line)
    {
        var text = line.Text.Text;
        var start = text.Length - text.AsSpan().TrimStart(" \"“'‘[").Length;

        return new TextSpan(start, text.AsSpan(start).TrimEnd(" ,;:.*]").Length);
    }

    /// <summary>What writes a name in capitals in small letters but for the first of each word; null where it is not in capitals.</summary>
    public static TextChange? InSmallLetters(this OrganLine line)
    {
        var span = line.NameSpan();

        return line.Text.Text.AsSpan(span.Start, span.Length).ContainsAnyInRange('a', 'z') || OrganLinePattern.Parse(line.Text.Text) is not { } name
            ? null
            : new TextChange(line.Text.GetSourceSpan(span), $"The {name}");
    }
}
