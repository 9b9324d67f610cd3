using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>What the validator of the Open XML SDK finds wrong with documents.</summary>
internal static class Validation
{
    /// <summary>That a document has no error that another one has not.</summary>
    public static void AddsNoError(byte[] before, byte[] after)
    {
        var known = Errors(before).ToList();
        Assert.Equal([], Errors(after).Where(error => !known.Remove(error)).ToList());
    }

    public static IReadOnlyList<string> Errors(byte[] document)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(opened).Select(error => $"{error.Part?.Uri} {error.Id}: {error.Description}")];
    }
}
