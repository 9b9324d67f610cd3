using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Review;

/// <summary>The styles of a document that comments are written in, as far as it has them.</summary>
/// <remarks>Ids of styles differ from one language of Word to another; these names do not.</remarks>
internal sealed class CommentStyles(MarkupPart? part)
{
    /// <summary>The id of the style for the text of comments; null where there is none.</summary>
    public string? CommentText { get; } = Find(part, "annotation text");

    /// <summary>The id of the style for the marks of comments; null where there is none.</summary>
    public string? CommentReference { get; } = Find(part, "annotation reference");

    /// <summary>The id of the style for links; null where there is none.</summary>
    public string? Hyperlink { get; } = Find(part, "Hyperlink");

    private static string? Find(MarkupPart? part, string name) =>
        part?.Root.Children.FirstOrDefault(style => style.Is("style") && style.Child("name")?.Attribute("val") == name)?.Attribute("styleId");
}
