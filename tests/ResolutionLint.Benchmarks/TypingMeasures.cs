using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.LanguageServer;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Tests;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.Benchmarks;

/// <summary>How soon findings follow a keystroke in a long draft, from the first one after it was opened.</summary>
internal sealed class TypingMeasures(MeasureOptions options)
{
    private const string Uri = "file:///drafts/long.txt";
    private const int Burst = 10;

    private readonly string text = GeneratedDraft.Create(options.Seed, options.Paragraphs);

    /// <summary>Edit and analysis alone: no messages, no waiting for a pause.</summary>
    public async Task Engine()
    {
        await using var services = Composition.Create(Stream.Null, new MessageWriter(Stream.Null), () => DateOnly.FromDateTime(DateTime.Now));
        var (documents, analyses) = (services.GetRequiredService<OpenDocuments>(), services.GetRequiredService<Analyses>());
        documents.Open(new TextDocumentItem(Uri, 1, text));
        var first = await analyses.GetAsync(documents.Find(Uri)!, default);
        Console.WriteLine($"the draft: {options.Paragraphs} paragraphs, {text.Length / 1024} KB, {first.Analyzed.Result.Findings.Length} findings");

        var meter = new Meter("engine", Process.GetCurrentProcess());
        await Type(meter, async (version, change) =>
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            documents.Change(new VersionedTextDocumentIdentifier(Uri, version), [change]);
            await analyses.GetAsync(documents.Find(Uri)!, default);
            var end = Stopwatch.GetTimestamp();
            meter.Allocated += GC.GetTotalAllocatedBytes(precise: true) - allocated;
            return (start, end);
        });
    }

    /// <summary>A server in this process, over two pipes.</summary>
    public async Task InProcess()
    {
        var (up, down) = (new Pipe(), new Pipe());
        var server = Task.Run(() => ServerHost.RunAsync(up.Reader.AsStream(), down.Writer.AsStream(), () => DateOnly.FromDateTime(DateTime.Now)));
        await Push(new Client(up.Writer.AsStream(), down.Reader.AsStream()), new Meter("in process, pushed", Process.GetCurrentProcess()));
        await up.Writer.CompleteAsync();
        await server;
    }

    /// <summary>The server as its own process; it sends findings.</summary>
    public async Task Pushed()
    {
        await using var server = ServerProcess.Start(options.Server);
        await Push(server.Client, new Meter("stdio, pushed", server.Process));
    }

    /// <summary>The server as its own process; the client asks for findings.</summary>
    public async Task Pulled()
    {
        await using var server = ServerProcess.Start(options.Server);
        await server.Client.Initialize(pulls: true);
        await server.Client.Open(Uri, text);
        await Type(new Meter("stdio, pulled", server.Process), (version, change) => Pull(server.Client, Uri, version, change));
    }

    /// <summary>What the server takes of memory, after many keystrokes, of which ten at a time come faster than they can be followed.</summary>
    public async Task Memory()
    {
        await using var server = ServerProcess.Start(options.Server);
        await server.Client.Initialize(pulls: false);
        var keyboard = new Keyboard(text, options.Seed);
        var opened = server.Client.Published(Uri, 1);
        await server.Client.Open(Uri, text);
        await opened;
        var watch = Stopwatch.StartNew();
        var sizes = new List<string> { $"{Machine.MegabytesOf(server.Process):F0}" };

        for (var version = 2; version <= options.Strokes + 1; version++)
        {
            var published = version % Burst == 1 ? server.Client.Published(Uri, version) : null;
            await server.Client.Change(Uri, version, Json(keyboard.Next()));

            if (published is not null)
                await published;

            if ((version - 1) % Math.Max(1, options.Strokes / 10) == 0)
                sizes.Add($"{Machine.MegabytesOf(server.Process):F0}");
        }

        Console.WriteLine(
            $"memory over {options.Strokes} keystrokes: {string.Join(' ', sizes)} MB, peak {Machine.PeakMegabytesOf(server.Process):F0} MB; {watch.Elapsed.TotalSeconds:F0} s");
    }

    /// <summary>One keystroke, and the question what is found now.</summary>
    public static async Task<(long Start, long End)> Pull(Client client, string uri, int version, ContentChange change)
    {
        var start = Stopwatch.GetTimestamp();
        await client.Change(uri, version, Json(change));
        var answer = await client.Ask("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        return (start, answer.At);
    }

    private async Task Push(Client client, Meter meter)
    {
        await client.Initialize(pulls: false);
        var opened = client.Published(Uri, 1);
        await client.Open(Uri, text);
        await opened;
        await Type(meter, async (version, change) =>
        {
            var published = client.Published(Uri, version);
            var start = Stopwatch.GetTimestamp();
            await client.Change(Uri, version, Json(change));
            return (start, (await published).At);
        });
    }

    private async Task Type(Meter meter, Func<int, ContentChange, Task<(long Start, long End)>> stroke)
    {
        var keyboard = new Keyboard(text, options.Seed);

        await Task.Delay(options.Reading);
        meter.Begin();

        for (var i = 0; i < options.Edits; i++)
        {
            var (start, end) = await stroke(i + 2, keyboard.Next());
            meter.Add(Stopwatch.GetElapsedTime(start, end));
            await Task.Delay(options.Pause);
        }

        Console.WriteLine(meter);
    }

    private static JsonNode Json(ContentChange change) => JsonNode.Parse(JsonSerializer.Serialize(change, ProtocolJson.Default.ContentChange))!;

    /// <summary>Durations, and what a process has used meanwhile. The first ones also count by themselves: methods are still being compiled then.</summary>
    private sealed class Meter(string name, Process process)
    {
        private const int First = 60;

        private readonly Durations durations = new();
        private readonly Durations later = new();
        private TimeSpan before;

        public long Allocated { get; set; }

        public void Begin() => before = Machine.ProcessorTimeOf(process);

        public void Add(TimeSpan duration)
        {
            durations.Add(duration);

            if (durations.Count > First)
                later.Add(duration);
        }

        public override string ToString() =>
            $"{name}: {durations}; processor {(Machine.ProcessorTimeOf(process) - before).TotalMilliseconds / durations.Count:F1} an edit"
            + (Allocated > 0 ? $", {Allocated / durations.Count / 1024} KB allocated an edit" : string.Empty)
            + $"\n  without the first {First}: {later}\n  each tenth, median/longest: {durations.OverTime()}";
    }
}
