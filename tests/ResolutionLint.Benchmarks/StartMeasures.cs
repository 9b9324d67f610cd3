using System.Diagnostics;
using ResolutionLint.LanguageServer.Tests;

namespace ResolutionLint.Benchmarks;

/// <summary>How soon the first findings are there: from the start of the process, and a draft of usual length opened as soon as it answers.</summary>
internal sealed class StartMeasures(MeasureOptions options)
{
    private const string Uri = "file:///drafts/first.txt";
    private const int Paragraphs = 120;

    public async Task FirstFindings()
    {
        var text = GeneratedDraft.Create(options.Seed, Paragraphs);
        var (durations, processor) = (new Durations(), new Durations());

        for (var i = 0; i < options.Starts; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await using var server = ServerProcess.Start(options.Server);
            await server.Client.Initialize(pulls: false);
            var published = server.Client.Published(Uri, 1);
            await server.Client.Open(Uri, text);
            durations.Add(Stopwatch.GetElapsedTime(start, (await published).At));
            processor.Add(Machine.ProcessorTimeOf(server.Process));
        }

        Console.WriteLine($"start to first findings, {Paragraphs} paragraphs, {text.Length / 1024} KB: {durations}");
        Console.WriteLine($"  processor until then: {processor}");
    }
}
