namespace ResolutionLint.Word.Packaging;

/// <summary>What one part has to do with another, or with something outside of the package.</summary>
/// <param name="Source">The part that it belongs to; empty for the package.</param>
/// <param name="Id">Its id in that part.</param>
/// <param name="Type">The type, a URI.</param>
/// <param name="Target">Where it leads, as it is written.</param>
/// <param name="IsExternal">Whether it leads out of the package; such are never followed.</param>
internal sealed record Relationship(string Source, string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The last word of the type, which is the same in all editions of the standard.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];

    /// <summary>The part that it leads to; null where that is not in the package.</summary>
    public string? Part => IsExternal ? null : PartName.Resolve(Source, Target);
}
