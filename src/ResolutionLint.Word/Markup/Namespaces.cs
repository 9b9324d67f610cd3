namespace ResolutionLint.Word.Markup;

/// <summary>The namespaces of ISO/IEC 29500, in both of its editions: Transitional, which word processors write, and Strict.</summary>
internal static class Namespaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Whether a namespace is that of WordprocessingML.</summary>
    public static bool IsWord(string name) => name is Word or StrictWord;

    /// <summary>Whether a namespace is that of ids of relationships.</summary>
    public static bool IsRelations(string name) => name is Relations or StrictRelations;

    /// <summary>The namespace of ids of relationships in the edition that a namespace of WordprocessingML is of.</summary>
    public static string RelationsOf(string word) => word == StrictWord ? StrictRelations : Relations;
}
