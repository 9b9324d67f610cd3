using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>What keeps others from changing a document: a lock on edits, or the wish that it be only read.</summary>
internal static class Protection
{
    /// <summary>Whether a document is protected.</summary>
    /// <param name="package">The document.</param>
    /// <param name="document">Its main part.</param>
    /// <exception cref="Core.Drafts.UnreadableDraftException">Its settings cannot be read.</exception>
    public static bool IsOn(WordPackage package, MarkupPart document)
    {
        var settings = package.RelatedPart(document.Name, "settings") is { } name ? package.FindPart(name)?.Root : null;
        return settings?.Child("writeProtection") is not null || settings?.Child("documentProtection")?.Attribute("enforcement") is "1" or "true" or "on";
    }
}
