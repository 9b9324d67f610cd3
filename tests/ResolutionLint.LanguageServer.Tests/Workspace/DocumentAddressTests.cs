using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class DocumentAddressTests
{
    [Theory]
    [InlineData("/drafts/draft.txt", "file:///drafts/draft.txt")]
    [InlineData("/drafts/été 1#2.txt", "file:///drafts/%C3%A9t%C3%A9%201%232.txt")]
    [InlineData("/drafts/100%25.txt", "file:///drafts/100%2525.txt")]
    public void Path_and_address_lead_to_each_other(string path, string address)
    {
        Assert.Equal(address, DocumentAddress.FromPath(path));
        Assert.Equal(path, DocumentAddress.ToPath(address));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("git:/drafts/draft.txt")]
    [InlineData("/drafts/draft.txt")]
    [InlineData("")]
    public void What_is_no_file_has_no_path(string address) => Assert.Null(DocumentAddress.ToPath(address));

    [Theory]
    [InlineData("file:///drafts/draft.txt", true)]
    [InlineData("untitled:Untitled-1", true)]
    [InlineData("git:/drafts/draft.txt", false)]
    [InlineData("vscode-scm:draft.txt", false)]
    public void Drafts_are_files_and_what_becomes_one(string address, bool isDraft) => Assert.Equal(isDraft, DocumentAddress.IsDraft(address));
}
