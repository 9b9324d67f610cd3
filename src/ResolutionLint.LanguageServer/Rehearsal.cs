using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer;

/// <summary>
/// Types into a small draft of a second server in this process while the first has nothing to do, and asks about it what editors ask: methods
/// are compiled when they are first run, and better when they are run often, for which the first keystrokes of a drafter would have to wait.
/// </summary>
internal sealed class Rehearsal
{
    private const string Uri = "untitled:rehearsal.txt";
    private const string Typed = "with deep appreciation ";

    /// <summary>How often the words are typed, each time in another paragraph. What is run some thirty times is compiled again.</summary>
    private const int Rounds = 4;

    private const string Draft = """
        Water for schools

        The General Assembly,

        Recalling its resolution 46/152 of 18 December 1991, and Security Council resolution 1373 (2001) of 28 September 2001,

        Recalling also the Convention on the Rights of the Child,

        Noting the work of the United Nations Office on Drugs and Crime and of UNICEF;

        Taking note of the report of the Secretary-General,1

        Bearing in mind that wells, pumps and pipes serve pupils  and teachers alike,

        1. Welcomes the efforts of the Office, and the holding of the Conference from 3 to 5 May 2004;

        2. Encourages Member States, the organizations of the United Nations system and all other stake-holders:

        (a) To dig wells;

        (b) To report on them, as paragraph 1 above has it.

        3. Recalls section II of its resolution 46/152 and the annex to the present resolution;

        5. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

        Annex

        Rules for wells

        1. Wells are deep.

        _______________

        1 A/C.3/59/L.10.

        """;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    /// <summary>A little longer than the compiler waits for other work before it compiles again what has been run often.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private static readonly string[] AboutDraft =
    [
        "textDocument/diagnostic", "textDocument/semanticTokens/full", "textDocument/documentSymbol", "textDocument/foldingRange",
        "textDocument/documentLink", "textDocument/codeLens", "resolutionlint/documentStatus", "resolutionlint/documentLayout",
    ];

    private static readonly string[] AboutPlace =
        ["textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/references", "textDocument/prepareRename"];

    private readonly Activity activity;
    private readonly CancellationToken end;
    private readonly Stream toServer;
    private readonly MessageReader fromServer;
    private int version = 1;
    private int asked;

    private Rehearsal(Activity activity, Stream toServer, Stream fromServer, CancellationToken end)
    {
        this.activity = activity;
        this.end = end;
        this.toServer = toServer;
        this.fromServer = new MessageReader(fromServer);
    }

    /// <summary>Rehearses, between the messages of a client, until it is done or the end comes.</summary>
    /// <param name="activity">What the server does that a client waits for.</param>
    /// <param name="end">Stops it.</param>
    /// <exception cref="InvalidOperationException">The second server could not do what it was asked to.</exception>
    public static async Task RunAsync(Activity activity, CancellationToken end)
    {
        var (up, down) = (new Pipe(), new Pipe());
        var server = Task.CompletedTask;

        try
        {
            await activity.WhenQuietAsync(Quiet, end).ConfigureAwait(false);
            server = ServerHost.RunAsync(up.Reader.AsStream(), down.Writer.AsStream(), () => new DateOnly(2026, 1, 1));
            await new Rehearsal(activity, up.Writer.AsStream(), down.Reader.AsStream(), end).PlayAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The first server has come to its end.
        }
        finally
        {
            await up.Writer.CompleteAsync().ConfigureAwait(false);
            await server.ConfigureAwait(false);
        }
    }

    private async Task PlayAsync()
    {
        await AskAsync("initialize", """{ "capabilities": { "textDocument": { "diagnostic": {} } } }""").ConfigureAwait(false);
        await TellAsync("initialized", "{}").ConfigureAwait(false);
        await TellAsync("textDocument/didOpen", $$"""{ "textDocument": { "uri": "{{Uri}}", "languageId": "un-resolution", "version": 1, "text": {{Quoted(Draft)}} } }""").ConfigureAwait(false);

        var lines = Draft.Split('\n');
        var places = Enumerable.Range(0, lines.Length).Where(line => lines[line].Length > Typed.Length).ToList();

        for (var round = 0; round < Rounds; round++)
        {
            await TypeAsync(places[round * places.Count / Rounds]).ConfigureAwait(false);

            foreach (var line in places)
                await AskAboutAsync(line).ConfigureAwait(false);
        }
    }

    /// <summary>Types the words letter by letter behind the first word of a line, and asks after each what VS Code asks.</summary>
    private async Task TypeAsync(int line)
    {
        for (var i = 0; i < Typed.Length; i++)
        {
            var place = $$"""{ "line": {{line}}, "character": {{12 + i}} }""";
            await TellAsync(
                "textDocument/didChange",
                $$"""{ "textDocument": { "uri": "{{Uri}}", "version": {{++version}} }, "contentChanges": [{ "range": { "start": {{place}}, "end": {{place}} }, "text": {{Quoted(Typed[i..(i + 1)])}} }] }""").ConfigureAwait(false);

            foreach (var method in AboutDraft)
                await AskAsync(method, $$"""{ "textDocument": { "uri": "{{Uri}}" } }""").ConfigureAwait(false);
        }

        await Task.Delay(Pause, end).ConfigureAwait(false);
    }

    private async Task AskAboutAsync(int line)
    {
        foreach (var method in AboutPlace)
            await AskAsync(method, $$"""{ "textDocument": { "uri": "{{Uri}}" }, "position": { "line": {{line}}, "character": 14 } }""").ConfigureAwait(false);

        var range = $$"""{ "start": { "line": {{line}}, "character": 0 }, "end": { "line": {{line + 1}}, "character": 0 } }""";
        await AskAsync("textDocument/codeAction", $$"""{ "textDocument": { "uri": "{{Uri}}" }, "range": {{range}}, "context": { "diagnostics": [] } }""").ConfigureAwait(false);
    }

    private Task TellAsync(string method, string parameters) => SendAsync($$"""{ "jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}} }""");

    /// <summary>Asks, and waits for the answer.</summary>
    private async Task AskAsync(string method, string parameters)
    {
        var id = ++asked;
        await SendAsync($$"""{ "jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": {{parameters}} }""").ConfigureAwait(false);

        while (await fromServer.ReadAsync(end).ConfigureAwait(false) is { } bytes)
        {
            var message = JsonElement.Parse(bytes);

            if (!message.TryGetProperty("id"u8, out var answered) || answered.ValueKind != JsonValueKind.Number || answered.GetInt32() != id)
                continue;

            if (message.TryGetProperty("error"u8, out var error))
                throw new InvalidOperationException($"{method}: {error.GetRawText()}");

            return;
        }
    }

    private async Task SendAsync(string message)
    {
        await activity.WhenQuietAsync(Quiet, end).ConfigureAwait(false);
        var body = Encoding.UTF8.GetBytes(message);
        await toServer.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body], end).ConfigureAwait(false);
        await toServer.FlushAsync(end).ConfigureAwait(false);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, ProtocolJson.Default.String);
}
