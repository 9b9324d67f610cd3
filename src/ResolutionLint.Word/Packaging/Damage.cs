using System.Xml;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;

namespace ResolutionLint.Word.Packaging;

/// <summary>What is wrong with a package that cannot be read, each said in the same way.</summary>
internal static class Damage
{
    private const string SaveAgain = "open it in Word and save it again";
    private const string Beware = "do not open it unless it comes from somebody you trust";

    public static UnreadableDraftException InPackage() => Of("it is no whole Word document, or a damaged one", SaveAgain);

    public static UnreadableDraftException MissingPart(string name) => Of($"the Word document lacks its part {name}", SaveAgain);

    public static UnreadableDraftException InPart(string name, Exception cause)
    {
        var line = cause is XmlException { LineNumber: > 0 } exception ? $" at line {exception.LineNumber}" : string.Empty;
        return Of($"the part {name} of the Word document is damaged{line}", SaveAgain);
    }

    public static UnreadableDraftException DocumentType(string name) =>
        Of($"the part {name} of the Word document declares a document type (DTD), by which entities could be made to grow or to fetch files", Beware);

    public static UnreadableDraftException TooDeep(string name) => Of($"the elements of the part {name} of the Word document are nested deeper than any word processor does", Beware);

    public static UnreadableDraftException TooManyElements() => Of("the Word document has more elements than the longest drafts have", Beware);

    public static UnreadableDraftException TooManyParts() => Of("the Word document has more parts than the longest drafts have", Beware);

    public static UnreadableDraftException TooLarge() => Of("the Word document becomes too large when it is unpacked", Beware);

    public static UnreadableDraftException NoDocument() =>
        Of("the file holds no Word document", "open it in the program that it comes from and save it as Word document (.docx)");

    /// <summary>Some other fault.</summary>
    /// <param name="fault">What is wrong, a clause.</param>
    /// <param name="advice">What to do, a clause.</param>
    public static UnreadableDraftException Of(string fault, string advice) => new(EngineRules.UnreadableDocument, fault, advice);
}
