using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class OpenDocumentsTests
{
    private readonly OpenDocuments documents = new(new Translator(), new WorkspaceFolders());

    [Fact]
    public void Edits_of_one_message_count_one_after_the_other_in_whatever_order()
    {
        var random = new Random(7);
        string[] pieces = ["", "", "x", "\n", "\r", "\r\n", "two words"];

        for (var round = 0; round < 500; round++)
        {
            documents.Open(new TextDocumentItem(Places.Draft, 1, "one\r\ntwo\rthree\n\nfour\r"));
            documents.Open(new TextDocumentItem("file:///drafts/other.txt", 1, "one\r\ntwo\rthree\n\nfour\r"));
            var changes = new List<ContentChange>();

            for (var edit = 0; edit < 6; edit++)
            {
                var start = new LspPosition(random.Next(6) - (edit / 2), random.Next(8));
                changes.Add(new ContentChange(pieces[random.Next(pieces.Length)], new LspRange(start, start with { Character = start.Character + random.Next(3) })));
            }

            documents.Change(new VersionedTextDocumentIdentifier(Places.Draft, 2), changes);

            foreach (var change in changes)
                documents.Change(new VersionedTextDocumentIdentifier("file:///drafts/other.txt", 2), [change]);

            Assert.Equal(documents.Find("file:///drafts/other.txt")!.Text.ToString(), documents.Find(Places.Draft)!.Text.ToString());
        }
    }

    [Fact]
    public void Untitled_draft_is_not_the_file_of_its_name()
    {
        var folders = new WorkspaceFolders();
        folders.Initialize(new InitializeParams { RootUri = "file:///drafts" });
        var open = new OpenDocuments(new Translator(), folders);
        open.Open(new TextDocumentItem("untitled:draft.txt", 1, "one"));

        Assert.Equal("/drafts/draft.txt", open.Find("untitled:draft.txt")!.Path);
        Assert.Null(open.FindByPath("/drafts/draft.txt"));
    }

    [Fact]
    public void Whole_text_takes_the_place_of_edits_before_it()
    {
        documents.Open(new TextDocumentItem(Places.Draft, 1, "one"));
        var place = new LspRange(new LspPosition(0, 0), new LspPosition(0, 1));
        documents.Change(new VersionedTextDocumentIdentifier(Places.Draft, 2), [new("x", place), new("two"), new("T", place)]);

        Assert.Equal("Two", documents.Find(Places.Draft)!.Text.ToString());
    }
}
