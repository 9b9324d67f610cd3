using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Word.Numbering;
using ResolutionLint.Word.Review;
using ResolutionLint.Word.Tests.Support;
using static ResolutionLint.Word.Tests.Support.Wml;

namespace ResolutionLint.Word.Tests;

/// <summary>A file may come from anywhere: what it asks for is bounded, and never followed out of it.</summary>
public sealed class HostileFileTests
{
    private const int Megabyte = 1024 * 1024;

    // As in threads that a host makes for itself on some systems.
    private const int SmallStack = Megabyte;

    private static readonly RawDocument Draft = new()
    {
        Body = P("The General Assembly,") + Paragraph(R("Recalling the report,") + Run("<w:footnoteReference w:id=\"1\"/>")) + Item("Decides to go on.", 1) +
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/></w:sectPr>",
        Parts =
        [
            NumberingPart(Definition(0, Level(0, "decimal", "%1.")), List(1, 0)),
            StylesPart("<w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:rPr><w:i/></w:rPr></w:style>"),
            FootnotesPart("<w:footnote w:id=\"1\">" + P("See A/57/64.") + "</w:footnote>"),
            Part("header", "hdr", P("A/80/L.1")),
            SettingsPart(),
        ],
    };

    [Fact]
    public void Document_that_unpacks_without_end_is_refused_early()
    {
        var bomb = WithBlanks("word/document.xml", 100 * Megabyte);
        Assert.InRange(bomb.Length, 0, Megabyte);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Refuses(bomb, "too large");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 48 * Megabyte);
    }

    [Fact]
    public void What_is_not_needed_is_not_unpacked()
    {
        var large = WithBlanks("word/media/image1.bmp", 100 * Megabyte);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.StartsWith("A/80/L.1\nThe General Assembly,\n", Lint.OpenWord(large).Text.ToString(), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * Megabyte);
    }

    [Fact]
    public void Number_that_is_shown_again_and_again_is_cut()
    {
        var body = string.Concat(Enumerable.Repeat(Item("a", 1), 100));
        var document = new RawDocument { Body = body, Parts = [NumberingPart(Definition(0, Level(0, "decimal", new string('x', Megabyte))), List(1, 0))] };
        Assert.Equal(100 * (NumberingLevel.MaxLength + "\ta\n".Length), Lint.OpenWord(document.ToBytes()).Text.Length);
    }

    [Theory]
    [InlineData("%1")]
    [InlineData("%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1%1")]
    public void Number_that_others_are_made_of_is_cut(string text)
    {
        const string High = "<w:start w:val=\"780\"/>";
        var level = Level(0, "upperLetter", string.Concat(Enumerable.Repeat(text, 100))).Replace("<w:start w:val=\"1\"/>", High, StringComparison.Ordinal);
        var lines = Lint.OpenWord(new RawDocument { Body = Item("a", 1), Parts = [NumberingPart(Definition(0, level), List(1, 0))] }.ToBytes()).Text;
        Assert.InRange(lines.Length, NumberingLevel.MaxLength, NumberingLevel.MaxLength + 40);
    }

    [Fact]
    public void Numbers_of_a_hundred_thousand_empty_paragraphs_are_too_many()
    {
        var body = string.Concat(Enumerable.Repeat("<w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr></w:p>", 100_000));
        var style = $"<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:pPr>{Numbered(1)}</w:pPr></w:style>";
        Refuses(new RawDocument { Body = body, Parts = [NumberingPart(Definition(0, Level(0, "decimal", new string('x', 255))), List(1, 0)), StylesPart(style)] }.ToBytes(), "too large");
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_come_to_an_end()
    {
        var styles = Enumerable.Range(0, 5000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"S{i}\"><w:basedOn w:val=\"S{(i + 1) % 5000}\"/></w:style>");
        var body = string.Concat(Enumerable.Range(0, 5000).Select(i => P("a", $"<w:pStyle w:val=\"S{i}\"/>")));
        Assert.Equal(10_000, Lint.OpenWord(new RawDocument { Body = body, Parts = [StylesPart([.. styles])] }.ToBytes()).Text.Length);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    [InlineData("<w:p><w:ins>", "</w:ins></w:p>")]
    public void Depth_that_is_read_fits_into_a_small_stack(string open, string close)
    {
        var depth = 500 / (open.Split('<').Length - 1);
        var document = new RawDocument { Body = P("a") + string.Concat(Enumerable.Repeat(open, depth)) + P("deep") + string.Concat(Enumerable.Repeat(close, depth)) }.ToBytes();
        var text = string.Empty;
        var thread = new Thread(() => text = Lint.OpenWord(document).Text.ToString(), SmallStack);
        thread.Start();
        thread.Join();
        Assert.StartsWith("a\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Greater_depth_is_refused() => Refuses(
        new RawDocument { Body = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000)) }.ToBytes(), "nested deeper");

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("word/document.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/header.xml")]
    [InlineData("word/settings.xml")]
    public void Part_with_entities_is_refused(string name)
    {
        const string Laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
        Refuses(Archives.With(Draft.ToBytes(), (entry, before) => entry == name ? Encoding.UTF8.GetBytes(Laughs) : before), $"{name} of the Word document declares a document type");
    }

    [Theory]
    [InlineData("word/numbering.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/settings.xml")]
    public void Part_that_is_not_there_is_done_without(string name)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Draft.ToBytes());

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            archive.GetEntry(name)!.Delete();

        Assert.Contains("The General Assembly,\n", Lint.OpenWord(bytes.ToArray()).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/";
        var relationships = string.Concat(new[] { "attachedTemplate", "styles", "numbering", "footnotes", "header", "image", "aFChunk", "subDocument" }.Select((kind, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{address}{kind}\" TargetMode=\"External\"/>"));
        var document = Archives.With(
            new RawDocument { Body = Draft.Body + "<w:altChunk r:id=\"rId7\"/><w:subDoc r:id=\"rId8\"/>" }.ToBytes(),
            (name, before) => name == "word/_rels/document.xml.rels" ? Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>") : before);

        Lint.OpenWord(document).WithChanges([]).ToBytes();

        Assert.False(server.Pending());
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("file:///etc/passwd")]
    public void Relationship_that_leads_out_of_the_file_leads_nowhere(string target)
    {
        var document = Archives.With(
            Draft.ToBytes(), (name, before) => name == "_rels/.rels" ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(before).Replace("word/document.xml", target, StringComparison.Ordinal)) : before);
        Refuses(document, "no Word document");
    }

    [Fact]
    public void Macros_are_left_as_they_are()
    {
        byte[] macros = [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7))];
        var draft = Lint.OpenWord((Draft with { Strays = [("word/vbaProject.bin", macros)] }).ToBytes());
        var at = draft.Text.ToString().IndexOf("go on", StringComparison.Ordinal);
        var edited = draft.WithChanges([new TextChange(new TextSpan(at, 5), "continue")]).ToBytes();

        Assert.Equal(macros, Archives.Entries(edited).Single(entry => entry.Name == "word/vbaProject.bin").Bytes);
        Assert.Contains("Decides to continue.", Lint.OpenWord(edited).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_was_cut_off_is_refused_wherever_that_was()
    {
        var whole = Draft.ToBytes();

        for (var length = 1; length < whole.Length; length += 37)
            Assert.Throws<UnreadableDraftException>(() => new WordFormat().Open(whole[..length], "draft.docx"));
    }

    [Fact]
    public void Damaged_file_is_read_or_refused()
    {
        var random = new Random(6);

        for (var i = 0; i < 400; i++)
        {
            var damaged = Draft.ToBytes();

            for (var j = 0; j <= i % 4; j++)
                damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);

            var exception = Record.Exception(() => new WordFormat().Open(damaged, "draft.docx").Read());
            Assert.True(exception is null or UnreadableDraftException, $"{exception} in file {i}");
        }
    }

    [Fact]
    public void Damaged_markup_is_read_edited_and_reviewed_or_refused()
    {
        var document = BusyDocument.Draft.ToBytes();
        var read = 0;

        for (var seed = 0; seed < 500; seed++)
        {
            var damaged = new Damages(seed).In(document);
            var exception = Record.Exception(() => UseAll(damaged, ref read));
            Assert.True(exception is null or UnreadableDraftException or IOException, $"{exception} with damage {seed}");
        }

        Assert.InRange(read, 250, 500);
    }

    [Fact]
    public void Damage_that_shows_only_when_the_file_is_written_is_told()
    {
        var document = (Draft with { Strays = [("word/media/image1.bin", [1, 2, 3])] }).ToBytes();
        document[FirstHeaderOf(document, "word/media/image1.bin")] = (byte)'X';
        var draft = Lint.OpenWord(document);
        var at = draft.Text.ToString().IndexOf("go on", StringComparison.Ordinal);

        var exception = Assert.Throws<IOException>(() => draft.WithChanges([new TextChange(new TextSpan(at, 5), "continue")]).ToBytes());
        Assert.StartsWith("a part of the Word document", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_that_shows_only_in_a_review_is_told()
    {
        var comments = Archives.With((Draft with { Parts = [.. Draft.Parts, Part("comments", "comments")] }).ToBytes(), (name, before) => name == "word/comments.xml" ? "<w:comments>"u8.ToArray() : before);
        Assert.Throws<UnreadableDraftException>(() => WordReview.Withdraw(Lint.OpenWord(comments)));

        var types = Archives.With(Draft.ToBytes(), (name, before) => name == "[Content_Types].xml" ? [] : before);
        Assert.Throws<UnreadableDraftException>(() => WordReview.Write(Lint.OpenWord(types), [new ReviewComment(new TextSpan(0, 5), "RL1", "What is wrong.", null)], [], DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void Cost_grows_with_the_length_and_no_faster()
    {
        Cost(100);
        var (once, fourTimes) = (Cost(500), Cost(2000));
        Assert.InRange(fourTimes, once, once * 5);
    }

    // Bytes tell as much as time does, and do not depend on what else the machine is busy with.
    private static long Cost(int paragraphs)
    {
        var body = string.Concat(Enumerable.Range(0, paragraphs).Select(i => Item($"Encourages State {i} to dig,", 1) + Paragraph(R("Recalling the report,") + Run($"<w:footnoteReference w:id=\"{i}\"/>"))));
        var notes = string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"<w:footnote w:id=\"{i}\">{P("See A/57/64.")}</w:footnote>"));
        var document = (Draft with { Body = body, Parts = [Draft.Parts[0], Draft.Parts[1], FootnotesPart(notes)] }).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        new WordFormat().Open(document, "draft.docx").Read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void UseAll(byte[] file, ref int read)
    {
        var draft = WordReview.Withdraw((WordDraft)new WordFormat().Open(file, "draft.docx"));
        draft.Read();
        read++;
        TextChange[] changes = [.. RandomEdits.Of(draft, new Random(read))];
        ReviewComment[] comments = [.. changes.Select(change => new ReviewComment(change.Span, "RL1", "What is wrong.", "https://example.org/"))];

        var edited = draft.WithChanges(changes);
        Assert.Equal(draft.Text.WithChanges(changes).ToString(), edited.Text.ToString());
        edited.ToBytes();
        Lint.OpenWord(WordReview.Write(draft, [.. comments], [.. changes], DateTimeOffset.UnixEpoch).Bytes).Read();
    }

    // Each entry has a header before its bytes; what opens the archive reads those at its end.
    private static int FirstHeaderOf(byte[] archive, string name) => archive.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name)) - 30;

    private static byte[] WithBlanks(string name, int count)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Draft.ToBytes());

        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            stream.Write(Encoding.ASCII.GetBytes("<a>"));
            var blanks = Encoding.ASCII.GetBytes(new string(' ', Megabyte));

            for (var written = 0; written < count; written += Megabyte)
                stream.Write(blanks);
        }

        return bytes.ToArray();
    }

    private static void Refuses(byte[] file, string says)
    {
        var exception = Assert.Throws<UnreadableDraftException>(() => new WordFormat().Open(file, "draft.docx"));
        Assert.Equal(EngineRules.UnreadableDocument, exception.Rule);
        Assert.Contains(says, exception.Arguments[0], StringComparison.Ordinal);
    }
}
