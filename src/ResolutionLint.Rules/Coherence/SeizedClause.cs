using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>The words with which an organ keeps a question: "Decides to remain seized of the matter".</summary>
/// <param name="Verb">seized, or how it is spelled.</param>
/// <param name="Behind">What stands between it and the end of "the matter"; empty where something else follows.</param>
internal sealed record SeizedClause(TextSpan Verb, TextSpan Behind)
{
    private static readonly string[] Spellings = ["seized", "seised", "ceased", "siezed"];

    /// <summary>The clause of a paragraph; null where it holds none.</summary>
    public static SeizedClause? Of(OperativeParagraph paragraph)
    {
        var text = paragraph.Text.Text;
        var remain = text.IndexOf("remain", StringComparison.Ordinal);

        if (remain < 0)
            return null;

        foreach (var spelling in Spellings)
        {
            var at = text.IndexOf(spelling, remain, Math.Min(text.Length - remain, 40), StringComparison.OrdinalIgnoreCase);

            if (at > 0 && !text.AsSpan(remain, at - remain).Contains(" be ", StringComparison.Ordinal))
                return new SeizedClause(new TextSpan(at, spelling.Length), BehindOf(text, at + spelling.Length));
        }

        return null;
    }

    private static TextSpan BehindOf(string text, int end)
    {
        var window = text.AsSpan(end, Math.Min(text.Length - end, 30));
        var matter = window.IndexOf("matter");

        return matter < 0 ? new TextSpan(end, 0) : TextSpan.FromBounds(end, end + matter + "matter".Length);
    }
}
