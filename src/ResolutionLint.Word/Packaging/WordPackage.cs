using System.Collections.Immutable;
using System.IO.Compression;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>The package that a Word document is: an archive of parts. It does not change; new parts make another one.</summary>
internal sealed class WordPackage
{
    // Word gives every entry this day.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PackedParts packed;
    private readonly ImmutableDictionary<string, MarkupPart?> changed;

    private WordPackage(PackedParts packed, ImmutableDictionary<string, MarkupPart?> changed)
    {
        this.packed = packed;
        this.changed = changed;
    }

    /// <summary>Opens a package.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The bytes are no archive, or one that is not opened for safety's sake.</exception>
    public static WordPackage Open(byte[] bytes) => new(PackedParts.In(bytes), ImmutableDictionary.Create<string, MarkupPart?>(StringComparer.OrdinalIgnoreCase));

    /// <summary>Names of all parts, in no particular order.</summary>
    public IEnumerable<string> Names => packed.Names.Union(changed.Keys, StringComparer.OrdinalIgnoreCase).Where(Holds);

    /// <summary>Whether the package has a part.</summary>
    public bool Holds(string name) => changed.TryGetValue(name, out var part) ? part is not null : packed.EntryOf(name) is not null;

    /// <summary>A part that holds XML.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The part is not there, or cannot be read.</exception>
    public MarkupPart GetPart(string name) => FindPart(name) ?? throw Damage.MissingPart(name);

    /// <summary>A part that holds XML; null where it is not there.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The part cannot be read.</exception>
    public MarkupPart? FindPart(string name) => !Holds(name) ? null : changed.TryGetValue(name, out var part) ? part : packed[name];

    /// <summary>The relationships of a part; those of the package where the name is empty.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">They cannot be read.</exception>
    public ImmutableArray<Relationship> RelationshipsOf(string part)
    {
        var relationships = FindPart(PartName.OfRelationships(part))?.Root.Children ?? [];
        return [.. relationships.Where(element => element.Name == "Relationship").Select(element => RelationshipOf(part, element))];
    }

    /// <summary>The part that a relationship of another one leads to; null where there is none.</summary>
    /// <param name="part">The other part; the package where the name is empty.</param>
    /// <param name="kind">The last word of the relationship's type.</param>
    public string? RelatedPart(string part, string kind) =>
        RelationshipsOf(part).FirstOrDefault(found => found.Kind == kind && found.Part is { } name && Holds(name))?.Part;

    /// <summary>The package with parts in place of those of the same name, or beside those that are there.</summary>
    public WordPackage With(IEnumerable<MarkupPart> replaced) =>
        new(packed, changed.SetItems(replaced.Select(part => KeyValuePair.Create(part.Name, (MarkupPart?)part))));

    /// <summary>The package without some parts.</summary>
    public WordPackage Without(IEnumerable<string> names) =>
        new(packed, changed.SetItems(names.Select(name => KeyValuePair.Create(name, (MarkupPart?)null))));

    /// <summary>The file. Entries of parts that have not changed are copied as they are packed.</summary>
    /// <exception cref="IOException">Parts that nobody has read are damaged; the message tells so, as the end of a sentence.</exception>
    public byte[] ToBytes()
    {
        try
        {
            return changed.IsEmpty ? packed.File : Pack();
        }
        catch (InvalidDataException exception)
        {
            throw new IOException("a part of the Word document that holds no text is damaged", exception);
        }
    }

    private byte[] Pack()
    {
        using var bytes = new MemoryStream();
        bytes.Write(packed.File);

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, part) in changed.OrderBy(change => change.Key, StringComparer.Ordinal))
                Write(archive, name, part);
        }

        return bytes.ToArray();
    }

    private void Write(ZipArchive archive, string name, MarkupPart? part)
    {
        var entry = packed.EntryOf(name) is { } known ? archive.GetEntry(known) : null;

        if (part is null)
        {
            entry?.Delete();
            return;
        }

        var time = entry?.LastWriteTime ?? NoTime;
        entry ??= archive.CreateEntry(PartName.Written(name));

        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            stream.Write(part.ToBytes());
        }

        entry.LastWriteTime = time;
    }

    private static Relationship RelationshipOf(string part, MarkupElement element) => new(
        part,
        element.Attribute("Id") ?? string.Empty,
        element.Attribute("Type") ?? string.Empty,
        element.Attribute("Target") ?? string.Empty,
        element.Attribute("TargetMode") == "External");
}
