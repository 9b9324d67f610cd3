using System.Text;
using ResolutionLint.Word.Editing;
using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Packaging;

namespace ResolutionLint.Word.Review;

/// <summary>Writes the texts of comments into the part that holds them, which is made where there is none.</summary>
internal sealed class CommentWriter
{
    private const string Kind = "comments";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Initials = "RL";

    private readonly WordPackage package;
    private readonly MarkupPart part;
    private readonly Proposer proposer;
    private readonly CommentStyles styles;
    private readonly Vocabulary words;
    private readonly string relations;
    private readonly RelationshipWriter links;
    private readonly StringBuilder added = new();

    /// <summary>Prepares the part.</summary>
    /// <param name="package">The document.</param>
    /// <param name="document">Its main part.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="proposer">Who comments, and when.</param>
    public CommentWriter(WordPackage package, MarkupPart document, CommentStyles styles, Proposer proposer)
    {
        this.package = package.RelatedPart(document.Name, Kind) is null ? AddPart(package, document) : package;
        this.proposer = proposer;
        this.styles = styles;
        part = this.package.GetPart(this.package.RelatedPart(document.Name, Kind)!);
        words = Vocabulary.At(part.Root);
        relations = Namespaces.RelationsOf(document.Root.Namespace);
        links = new RelationshipWriter(this.package, part.Name);
    }

    /// <summary>Writes a comment.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="where">What a reader has to be told of the place; else empty.</param>
    /// <returns>The id by which its place refers to it.</returns>
    public string Add(ReviewComment comment, string where)
    {
        var id = proposer.NextId();
        added.Append(words.Start("comment", ("id", id), ("author", Proposer.Author), ("date", proposer.Date), ("initials", Initials)));
        AddParagraph(Mark() + Run($"{comment.Id}: {where}{comment.Message}", null));

        if (comment.Link is { } link)
            AddParagraph(Link(link));

        added.Append(words.End("comment"));
        return id;
    }

    /// <summary>The package with the comments.</summary>
    public WordPackage ToPackage() => links.ToPackage().With([part.WithChanges([part.Append(part.Root, added.ToString())])]);

    private static WordPackage AddPart(WordPackage package, MarkupPart document)
    {
        var name = FreeName(package, PartName.FolderOf(document.Name));
        var relationships = new RelationshipWriter(package, document.Name);
        relationships.Add($"{Namespaces.RelationsOf(document.Root.Namespace)}/{Kind}", PartName.Written(PartName.FileOf(name)), isExternal: false);

        var xml = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:comments xmlns:w=\"{document.Root.Namespace}\"/>";
        return ContentTypes.AddTo(relationships.ToPackage().With([MarkupPart.Create(name, xml)]), name, ContentType);
    }

    private static string FreeName(WordPackage package, string folder)
    {
        var name = $"{folder}{Kind}.xml";

        for (var number = 1; package.Holds(name); number++)
            name = $"{folder}{Kind}{number}.xml";

        return name;
    }

    private void AddParagraph(string runs)
    {
        var properties = styles.CommentText is { } style ? words.Start("pPr") + words.Empty("pStyle", ("val", style)) + words.End("pPr") : string.Empty;
        added.Append(words.Start("p") + properties + runs + words.End("p"));
    }

    private string Mark() => words.Start("r") + StyleOf(styles.CommentReference) + words.Empty("annotationRef") + words.End("r");

    private string Run(string text, string? style) =>
        words.Start("r") + StyleOf(style) + words.Start("t")[..^1] + $" xml:space=\"preserve\">{MarkupText.Escape(text)}" + words.End("t") + words.End("r");

    private string Link(string address)
    {
        var id = links.Add($"{relations}/hyperlink", address, isExternal: true);
        return words.Start("hyperlink")[..^1] + $" xmlns:r=\"{relations}\" r:id=\"{id}\">" + Run(address, styles.Hyperlink) + words.End("hyperlink");
    }

    private string StyleOf(string? style) =>
        style is null ? string.Empty : words.Start("rPr") + words.Empty("rStyle", ("val", style)) + words.End("rPr");
}
