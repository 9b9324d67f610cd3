using System.Globalization;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>Adds relationships to those of a part.</summary>
internal sealed class RelationshipWriter
{
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentType = "application/vnd.openxmlformats-package.relationships+xml";

    private readonly WordPackage package;
    private readonly string name;
    private readonly List<Relationship> known;
    private readonly List<Relationship> added = [];
    private readonly HashSet<string> ids;
    private readonly string source;

    /// <summary>Begins with the relationships that there are.</summary>
    /// <param name="package">The package.</param>
    /// <param name="source">The part that they belong to.</param>
    public RelationshipWriter(WordPackage package, string source)
    {
        this.package = package;
        this.source = source;
        name = PartName.OfRelationships(source);
        known = [.. package.RelationshipsOf(source)];
        ids = known.Select(relationship => relationship.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Adds a relationship, unless there is one like it.</summary>
    /// <param name="type">The type, a URI.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="isExternal">Whether it leads out of the package.</param>
    /// <returns>Its id.</returns>
    public string Add(string type, string target, bool isExternal)
    {
        if (known.Find(one => one.Type == type && one.Target == target && one.IsExternal == isExternal) is { } found)
            return found.Id;

        var relationship = new Relationship(source, FreeId(), type, target, isExternal);
        known.Add(relationship);
        added.Add(relationship);
        return relationship.Id;
    }

    /// <summary>The package with the relationships.</summary>
    public WordPackage ToPackage()
    {
        if (added.Count == 0)
            return package;

        if (package.FindPart(name) is { } part)
            return package.With([part.WithChanges([part.Append(part.Root, Write(part.Root.Prefix))])]);

        var xml = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"{PackageRelations}\">{Write(string.Empty)}</Relationships>";
        var extended = package.With([MarkupPart.Create(name, xml)]);
        return HasType(extended) ? extended : ContentTypes.AddTo(extended, name, ContentType);
    }

    private static bool HasType(WordPackage package) =>
        package.GetPart(PartName.ContentTypes).Root.Children.Any(entry => entry.Name == "Default" && entry.Attribute("Extension") == "rels");

    private string Write(string prefix)
    {
        var element = prefix.Length == 0 ? "Relationship" : $"{prefix}:Relationship";
        return string.Concat(added.Select(one =>
            $"<{element} Id=\"{one.Id}\" Type=\"{one.Type}\" Target=\"{MarkupText.EscapeValue(one.Target)}\"{(one.IsExternal ? " TargetMode=\"External\"" : string.Empty)}/>"));
    }

    private string FreeId()
    {
        var number = known.Count;
        string id;

        do
            id = "rId" + (++number).ToString(CultureInfo.InvariantCulture);
        while (!ids.Add(id));

        return id;
    }
}
