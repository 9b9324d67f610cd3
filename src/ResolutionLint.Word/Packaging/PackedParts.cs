using System.IO.Compression;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Packaging;

/// <summary>The parts of a file as they stand in it, each unpacked once when it is first asked for.</summary>
internal sealed class PackedParts
{
    /// <summary>The most entries that the archive may have.</summary>
    public const int MaxEntries = 10_000;

    private readonly Dictionary<string, string> entries;
    private readonly Dictionary<string, MarkupPart> unpacked = new(StringComparer.OrdinalIgnoreCase);
    private readonly PartReader unpacking = new();
    private readonly ElementBudget budget = new();
    private readonly Lock reading = new();

    private PackedParts(byte[] file, Dictionary<string, string> entries)
    {
        File = file;
        this.entries = entries;
    }

    /// <summary>The file.</summary>
    public byte[] File { get; }

    /// <summary>Names of all parts, in no particular order.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Looks what is in a file.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The bytes are no archive, or one that is not opened for safety's sake.</exception>
    public static PackedParts In(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false));
            return new PackedParts(file, EntriesOf(archive));
        }
        catch (InvalidDataException)
        {
            throw Damage.InPackage();
        }
    }

    /// <summary>What the archive calls a part; null where it has none of the name.</summary>
    public string? EntryOf(string name) => entries.GetValueOrDefault(name);

    /// <summary>A part, which is there.</summary>
    /// <exception cref="Core.Drafts.UnreadableDraftException">The part cannot be read.</exception>
    public MarkupPart this[string name]
    {
        get
        {
            lock (reading)
            {
                if (!unpacked.TryGetValue(name, out var part))
                    unpacked[name] = part = Checked(MarkupPart.Load(name, Unpack(entries[name]), budget));

                return part;
            }
        }
    }

    // What is in a file is found out when it is read, not in the middle of something else.
    private static MarkupPart Checked(MarkupPart part)
    {
        _ = part.Root;
        return part;
    }

    private static Dictionary<string, string> EntriesOf(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries)
            throw Damage.TooManyParts();

        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (var entry in archive.Entries)
        {
            // Two parts of one name: which of them is read is anybody's guess.
            if (!names.TryAdd(PartName.OfEntry(entry.FullName), entry.FullName))
                throw Damage.InPackage();
        }

        return names;
    }

    private byte[] Unpack(string entry)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(File, writable: false));
            return unpacking.Read(archive.GetEntry(entry)!);
        }
        catch (InvalidDataException)
        {
            throw Damage.InPackage();
        }
    }
}
