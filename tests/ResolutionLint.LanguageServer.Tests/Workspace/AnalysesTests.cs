using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Tests.Workspace;

public sealed class AnalysesTests
{
    private readonly ServiceProvider services = Composition.Create(Stream.Null, new MessageWriter(Stream.Null), () => new DateOnly(2026, 11, 20));

    [Fact]
    public async Task One_text_is_analyzed_once()
    {
        var (documents, analyses) = Parts();
        documents.Open(new TextDocumentItem(Places.Draft, 1, Drafts.Flawed));
        var document = documents.Find(Places.Draft)!;

        Assert.Same(await analyses.GetAsync(document, default), await analyses.GetAsync(document, default));
    }

    [Fact]
    public async Task Overtaken_text_is_not_analyzed_any_more()
    {
        var (documents, analyses) = Parts();
        documents.Open(new TextDocumentItem(Places.Draft, 1, Drafts.Flawed));
        var old = analyses.GetAsync(documents.Find(Places.Draft)!, default);
        var tasks = new List<Task<AnalyzedDocument>>();

        for (var version = 2; version < 10; version++)
        {
            documents.Change(new VersionedTextDocumentIdentifier(Places.Draft, version), [new ContentChange(Drafts.Clean)]);
            tasks.Add(analyses.GetAsync(documents.Find(Places.Draft)!, default));
        }

        Assert.Equal(9, (await tasks[^1]).Snapshot.Version);
        Assert.All(await Task.WhenAll(tasks.SkipLast(1).Select(CodeOf)), code => Assert.True(code is null or RpcErrorCodes.ContentModified));
        Assert.True(await CodeOf(old) is null or RpcErrorCodes.ContentModified);
    }

    [Fact]
    public async Task Texts_that_are_gone_take_no_memory()
    {
        var (documents, analyses) = Parts();
        documents.Open(new TextDocumentItem(Places.Draft, 1, Drafts.Flawed));
        var gone = new List<WeakReference>();

        for (var version = 2; version < 30; version++)
            gone.Add(await Change(documents, analyses, version));

        await analyses.GetAsync(documents.Find(Places.Draft)!, default);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The runtime may hold on to the last few for a while.
        Assert.All(gone.SkipLast(3), reference => Assert.False(reference.IsAlive));
    }

    [Fact]
    public async Task Closed_document_is_not_analyzed_and_not_kept()
    {
        var (documents, analyses) = Parts();
        documents.Open(new TextDocumentItem(Places.Draft, 1, Drafts.Flawed));
        var document = documents.Find(Places.Draft)!;
        documents.Close(Places.Draft);

        Assert.Equal(RpcErrorCodes.ContentModified, await CodeOf(analyses.GetAsync(document, default)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> Change(OpenDocuments documents, Analyses analyses, int version)
    {
        documents.Change(new VersionedTextDocumentIdentifier(Places.Draft, version), [new ContentChange($"{Drafts.Clean}{version}")]);
        return new WeakReference(await analyses.GetAsync(documents.Find(Places.Draft)!, default));
    }

    private static async Task<int?> CodeOf(Task<AnalyzedDocument> task)
    {
        try
        {
            await task;
            return null;
        }
        catch (RpcException exception)
        {
            return exception.Code;
        }
    }

    private (OpenDocuments Documents, Analyses Analyses) Parts() =>
        (services.GetRequiredService<OpenDocuments>(), services.GetRequiredService<Analyses>());
}
