using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;

namespace ResolutionLint.Pdf.Tests;

public sealed class PdfFormatTests
{
    private static readonly string[] Lines =
    [
        "The General Assembly,",
        "Recalling its resolution 46/152 of 18 December 1991,",
        "1. Welcomes the report;",
        "2. Requests the Secretary-General to report (again).",
    ];

    [Theory]
    [InlineData("draft.pdf", true)]
    [InlineData("DRAFT.PDF", true)]
    [InlineData("pdf", false)]
    [InlineData("draft.pdf.txt", false)]
    public void Extension_chooses_the_format(string path, bool opens) => Assert.Equal(opens, new PdfFormat(new PdfTool(null)).CanOpen(path));

    [PopplerFact]
    public void Draft_is_read_and_never_written()
    {
        var draft = new PdfFormat().Open(SmallPdf.Of(Lines), "draft.pdf");

        Assert.Equal(string.Join('\n', Lines), draft.Text.ToString());
        Assert.Equal(["1", "2"], Linter.Parse(draft).Resolutions[0].Operatives.Select(operative => operative.Label!.Value));
        Assert.False(draft.IsWritable);
        Assert.False(draft.HasLines);
        Assert.False(draft.Takes(new TextChange(new TextSpan(0, 3), "A")));
        Assert.Throws<IOException>(() => draft.ToBytes());
        Assert.Throws<IOException>(() => draft.WithChanges([]));
    }

    [PopplerFact]
    public void Pages_without_text_are_passed_over_where_others_have_some() =>
        Assert.Equal(string.Join('\n', Lines), new PdfFormat().Open(SmallPdf.Of([], Lines, []), "draft.pdf").Text.ToString());

    [PopplerFact]
    public void Pictures_are_told_from_text() => Assert.Equal(EngineRules.PicturesOnly, FaultOf(SmallPdf.Of([], [])).Rule);

    [PopplerFact]
    public void Password_is_told_from_damage()
    {
        Assert.Contains("password", FaultOf(SmallPdf.Locked()).Arguments[0], StringComparison.Ordinal);
        Assert.Contains("damaged", FaultOf("%PDF-1.4\nnothing\n%%EOF"u8.ToArray()).Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void File_of_nothing_is_empty() => Assert.Equal(EngineRules.EmptyInput, FaultOf([]).Rule);

    [Fact]
    public void Other_file_of_that_name_is_not_handed_to_any_program() =>
        Assert.Equal(EngineRules.UnreadableDocument, FaultOf("The General Assembly,\n"u8.ToArray(), new PdfTool(null)).Rule);

    [Fact]
    public void File_that_breaks_off_is_not_read_in_part() =>
        Assert.Contains("breaks off", FaultOf(SmallPdf.Of(Lines)[..^200]).Arguments[0], StringComparison.Ordinal);

    [Fact]
    public void Missing_program_is_named_with_the_way_to_get_it()
    {
        var fault = FaultOf(SmallPdf.Of(Lines), new PdfTool(null));

        Assert.Equal(EngineRules.MissingPdfReader, fault.Rule);
        Assert.Contains("poppler-utils", fault.Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Named_program_that_is_none_is_said_to_be_none() =>
        Assert.Equal(EngineRules.MissingPdfReader, FaultOf(SmallPdf.Of(Lines), new PdfTool(Path.GetTempPath())).Rule);

    [PopplerFact]
    public void Hundred_megabytes_are_read_or_refused_in_time()
    {
        var file = new byte[100 * 1024 * 1024];
        SmallPdf.Of(Lines).CopyTo(file, 0);
        "%%EOF"u8.CopyTo(file.AsSpan(file.Length - 8));
        var watch = Stopwatch.StartNew();

        var fault = Record.Exception(() => new PdfFormat().Open(file, "draft.pdf"));

        Assert.True(fault is null or UnreadableDraftException, fault?.ToString());
        Assert.True(watch.Elapsed < 2 * new PdfTool(null).Patience);
    }

    private static UnreadableDraftException FaultOf(byte[] file, PdfTool? tool = null) =>
        Assert.Throws<UnreadableDraftException>(() => new PdfFormat(tool).Open(file, "draft.pdf"));
}
