using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Tells whether a paragraph leads on to the next of its part.</summary>
internal static class ClauseEnding
{
    // Clubs follow the comma with the word that joins the clauses, as treaties do.
    private const string Joined = ", and";

    /// <summary>Whether the paragraph ends in a comma or semicolon, with or without the word "and".</summary>
    public static bool GoesOn(TextBlock block) =>
        block.Shape.Ending is LineEnding.Comma or LineEnding.Semicolon || block.Text.Text.EndsWith(Joined, StringComparison.Ordinal);
}
