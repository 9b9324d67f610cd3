using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf.Paragraphs;

namespace ResolutionLint.Pdf;

/// <summary>A draft from a PDF file: to be read, and never written.</summary>
internal sealed class PdfDraft(string path, PagedText text) : Draft
{
    public override string Path => path;

    public override SourceText Text { get; } = SourceText.From(text.Text);

    public override bool IsWritable => false;

    public override DocumentText Read(ReadingMemory? memory = null) => ParagraphReader.Read(path, Text, text.Kinds, styles: null);

    public override bool Takes(TextChange change) => false;

    public override Draft WithChanges(IReadOnlyList<TextChange> changes) => throw ReadOnly();

    public override byte[] ToBytes() => throw ReadOnly();

    private static IOException ReadOnly() => new("PDF files are read, but not written");
}
