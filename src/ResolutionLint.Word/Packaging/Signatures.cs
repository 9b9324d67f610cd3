namespace ResolutionLint.Word.Packaging;

/// <summary>Digital signatures, which hold for a document as it was signed.</summary>
internal static class Signatures
{
    private const string Folder = "_xmlsignatures/";
    private const string Origin = "/digital-signature/origin";

    /// <summary>Whether a package is signed.</summary>
    public static bool AreIn(WordPackage package) =>
        package.Names.Any(name => name.StartsWith(Folder, StringComparison.OrdinalIgnoreCase))
        || package.RelationshipsOf(string.Empty).Any(relationship => relationship.Type.EndsWith(Origin, StringComparison.Ordinal));
}
