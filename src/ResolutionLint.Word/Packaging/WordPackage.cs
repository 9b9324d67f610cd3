using System.Collections.Immutable;
using System.IO.Compression;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>The package that a Word document is: an archive of parts. It does not change; new parts make another one.</summary>
internal sealed class WordPackage
{
    /// <summary>The most entries that the archive may have.</summary>
    public const int MaxEntries = 10_000;

    // Word gives every entry this day.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly byte[] original;
    private readonly Dictionary<string, string> entries;
    private readonly ImmutableDictionary<string, MarkupPart?> changed;
    private readonly PartReader unpacking = new();
    private readonly Dictionary<string, MarkupPart> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock reading = new();

    private WordPackage(byte[] original, Dictionary<string, string> entries, ImmutableDictionary<string, MarkupPart?> changed)
    {
        this.original = original;
        this.entries = entries;
        this.changed = changed;
    }

    /// <summary>Opens a package.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The bytes are no archive, or one that is not opened for safety's sake.</exception>
    public static WordPackage Open(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            return new WordPackage(bytes, EntriesOf(archive), ImmutableDictionary.Create<string, MarkupPart?>(StringComparer.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            throw Damage.InPackage();
        }
    }

    /// <summary>Names of all parts, in no particular order.</summary>
    public IEnumerable<string> Names => entries.Keys.Union(changed.Keys, StringComparer.OrdinalIgnoreCase).Where(Holds);

    /// <summary>Whether the package has a part.</summary>
    public bool Holds(string name) => changed.TryGetValue(name, out var part) ? part is not null : entries.ContainsKey(name);

    /// <summary>A part that holds XML.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The part is not there, or cannot be read.</exception>
    public MarkupPart GetPart(string name) => FindPart(name) ?? throw Damage.MissingPart(name);

    /// <summary>A part that holds XML; null where it is not there.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The part cannot be read.</exception>
    public MarkupPart? FindPart(string name)
    {
        if (!Holds(name) || changed.TryGetValue(name, out var part))
            return changed.GetValueOrDefault(name);

        lock (reading)
        {
            if (!parts.TryGetValue(name, out part))
                parts[name] = part = MarkupPart.Load(name, Unpack(entries[name]));

            return part;
        }
    }

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
        new(original, entries, changed.SetItems(replaced.Select(part => KeyValuePair.Create(part.Name, (MarkupPart?)part))));

    /// <summary>The package without some parts.</summary>
    public WordPackage Without(IEnumerable<string> names) =>
        new(original, entries, changed.SetItems(names.Select(name => KeyValuePair.Create(name, (MarkupPart?)null))));

    /// <summary>The file. Entries of parts that have not changed are copied as they are packed.</summary>
    /// <exception cref="IOException">Parts that nobody has read are damaged; the message tells so, as the end of a sentence.</exception>
    public byte[] ToBytes()
    {
        try
        {
            return changed.IsEmpty ? original : Packed();
        }
        catch (InvalidDataException exception)
        {
            throw new IOException("a part of the Word document that holds no text is damaged", exception);
        }
    }

    private byte[] Packed()
    {
        using var bytes = new MemoryStream();
        bytes.Write(original);

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, part) in changed.OrderBy(change => change.Key, StringComparer.Ordinal))
                Write(archive, name, part);
        }

        return bytes.ToArray();
    }

    private void Write(ZipArchive archive, string name, MarkupPart? part)
    {
        var entry = entries.TryGetValue(name, out var entryName) ? archive.GetEntry(entryName) : null;

        if (part is null)
        {
            entry?.Delete();
            return;
        }

        var time = entry?.LastWriteTime ?? NoTime;
        entry ??= archive.CreateEntry(name);

        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            stream.Write(part.ToBytes());
        }

        entry.LastWriteTime = time;
    }

    private static Dictionary<string, string> EntriesOf(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries)
            throw Damage.TooLarge();

        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (var entry in archive.Entries)
        {
            // Two parts of one name: which of them is read is anybody's guess.
            if (!names.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry.FullName))
                throw Damage.InPackage();
        }

        return names;
    }

    private byte[] Unpack(string entry)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(original, writable: false));
            return unpacking.Read(archive.GetEntry(entry)!);
        }
        catch (InvalidDataException)
        {
            throw Damage.InPackage();
        }
    }

    private static Relationship RelationshipOf(string part, MarkupElement element) => new(
        part,
        element.Attribute("Id") ?? string.Empty,
        element.Attribute("Type") ?? string.Empty,
        element.Attribute("Target") ?? string.Empty,
        element.Attribute("TargetMode") == "External");
}
