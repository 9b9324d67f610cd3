namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Answers what is asked about open documents, of the text that they had when it was asked.</summary>
internal sealed class DocumentRequests(OpenDocuments documents, Analyses analyses)
{
    /// <summary>Answers as <see cref="AnswerAsync"/> does, but has nothing to say of a text that holds no resolution.</summary>
    public Task<TResult?> AnswerForDraftAsync<TResult>(string uri, Func<AnalyzedDocument, CancellationToken, TResult?> answer, CancellationToken cancellation)
        where TResult : class =>
        AnswerAsync(uri, (document, cancelled) => document.IsResolution ? answer(document, cancelled) : null, cancellation);

    /// <summary>Answers once the document is analyzed, away from the thread that reads messages.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="answer">Makes the answer.</param>
    /// <param name="cancellation">Ends the waiting, and the making of the answer where that looks at it.</param>
    /// <returns>Null where the document is not open, or no draft.</returns>
    public async Task<TResult?> AnswerAsync<TResult>(string uri, Func<AnalyzedDocument, CancellationToken, TResult?> answer, CancellationToken cancellation)
        where TResult : class
    {
        if (!DocumentAddress.IsDraft(uri) || documents.Find(uri) is not { } open)
            return null;

        var analysis = analyses.GetAsync(open, cancellation);
        await ((Task)analysis).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        cancellation.ThrowIfCancellationRequested();
        return answer(await analysis.ConfigureAwait(false), cancellation);
    }
}
