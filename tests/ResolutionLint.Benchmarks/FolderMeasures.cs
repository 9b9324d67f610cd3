using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionLint.LanguageServer.Tests;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.Benchmarks;

/// <summary>A folder of drafts: how long its findings take, how smooth typing is meanwhile, and whether they are those of the command line.</summary>
internal sealed class FolderMeasures(MeasureOptions options)
{
    /// <summary>What a fast typist leaves between two keys.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    /// <summary>Keystrokes before the findings of the folder are asked for, after as many to warm up.</summary>
    private const int Calm = 60;

    private static readonly string[] Severities = ["error", "warning", "suggestion", "hint"];

    /// <summary>The findings of the folder are asked for while somebody types in a long draft.</summary>
    public async Task Workspace()
    {
        using var folder = DraftFolder.Of(options);
        await using var server = ServerProcess.Start(options.Server);
        var text = GeneratedDraft.Create(options.Seed, options.Paragraphs);
        var keyboard = new Keyboard(text, options.Seed);
        var uri = new Uri(Path.Combine(folder.Path, "typed-in.txt")).AbsoluteUri;
        await server.Client.Initialize(pulls: true, folder.Path);
        await server.Client.Open(uri, text);

        // At the same pace as later: who pauses finds caches and processors taken.
        var (calm, version) = (new Durations(), 1);

        while (++version < 2 * Calm)
            await Stroke(version < Calm ? new Durations() : calm, Task.Delay(Pause));

        var before = Machine.MegabytesOf(server.Process);
        var processor = Machine.ProcessorTimeOf(server.Process);
        var start = Stopwatch.GetTimestamp();
        var whole = WorkspaceFindings(server.Client);
        var strokes = new Durations();

        for (; !whole.IsCompleted; version++)
            await Stroke(strokes, Task.WhenAny(whole, Task.Delay(Pause)));

        var (reports, end) = await whole;
        Console.WriteLine(
            $"folder: {reports.Count} files, {reports.Sum(report => report["items"]!.AsArray().Count)} findings in {Stopwatch.GetElapsedTime(start, end).TotalSeconds:F1} s"
            + $", processor {(Machine.ProcessorTimeOf(server.Process) - processor).TotalSeconds:F1} s; {before:F0} MB before, peak {Machine.PeakMegabytesOf(server.Process):F0} MB, {Machine.MegabytesOf(server.Process):F0} MB after");
        Console.WriteLine($"folder, typing before:    {calm}");
        Console.WriteLine($"folder, typing meanwhile: {strokes}");

        async Task Stroke(Durations durations, Task pause)
        {
            var (from, to) = await TypingMeasures.Pull(server.Client, uri, version, keyboard.Next());
            durations.Add(Stopwatch.GetElapsedTime(from, to));
            await pause;
        }
    }

    /// <summary>Compares the findings of the server with those of the command line, file by file.</summary>
    public async Task SameFindings()
    {
        using var folder = DraftFolder.Of(options);
        await using var server = ServerProcess.Start(options.Server);
        await server.Client.Initialize(pulls: true, folder.Path);
        var (reports, _) = await WorkspaceFindings(server.Client);
        var served = reports.ToDictionary(report => DocumentAddress.ToPath((string)report["uri"]!)!, report => report["items"]!.AsArray().Select(OfServer).ToList());
        var linted = Linted(folder.Path);

        // What is no resolution is passed over in silence by the server, and told once by the command.
        var differing = served.Keys.Union(linted.Keys).Order(StringComparer.Ordinal).Where(path =>
            !served.GetValueOrDefault(path, ["no such file"]).SequenceEqual(linted.GetValueOrDefault(path, ["no such file"]).Where(finding => !IsOtherText(finding)))).ToList();

        Console.WriteLine(
            $"same findings: {served.Count} files, {served.Values.Sum(findings => findings.Count)} findings of the server, {linted.Values.Sum(findings => findings.Count)} of the command"
            + $" ({linted.Values.Sum(findings => findings.Count(IsOtherText))} say that a text is no resolution); {differing.Count} files differ");

        foreach (var path in differing.Take(5))
            Console.WriteLine($"  {path}\n    server:  {string.Join("; ", served.GetValueOrDefault(path, []).Take(3))}\n    command: {string.Join("; ", linted.GetValueOrDefault(path, []).Take(3))}");
    }

    private static async Task<(List<JsonNode> Reports, long At)> WorkspaceFindings(Client client)
    {
        var reports = new List<JsonNode>();
        client.Progress = progress =>
        {
            if ((string?)progress["token"] == "parts")
                reports.AddRange(progress["value"]!["items"]!.AsArray().OfType<JsonNode>());
        };
        var answer = await client.Ask("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray(), ["partialResultToken"] = "parts" });

        // Progress and answers come one after the other, so nothing is on its way any more.
        reports.AddRange(answer.Message["result"]!["items"]!.AsArray().OfType<JsonNode>());
        return (reports, answer.At);
    }

    private static Dictionary<string, List<string>> Linted(string folder)
    {
        using var command = Process.Start(new ProcessStartInfo("dotnet", [MeasureOptions.CommandLine, "lint", "--format", "json", "--fail-on", "never", folder])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        using var report = JsonDocument.Parse(command.StandardOutput.ReadToEnd());
        command.WaitForExit();
        return report.RootElement.GetProperty("files").EnumerateArray().ToDictionary(
            file => Path.GetFullPath(file.GetProperty("path").GetString()!),
            file => file.GetProperty("diagnostics").EnumerateArray().Select(OfCommand).ToList());
    }

    private static bool IsOtherText(string finding) => finding.Contains(" RL9002 ", StringComparison.Ordinal) || finding.Contains(" RL9020 ", StringComparison.Ordinal);

    private static string OfServer(JsonNode? finding)
    {
        var (start, end) = (finding!["range"]!["start"]!, finding["range"]!["end"]!);
        return $"{(int)start["line"]! + 1}:{(int)start["character"]! + 1}-{(int)end["line"]! + 1}:{(int)end["character"]! + 1}"
            + $" {Severities[(int)finding["severity"]! - 1]} {(string)finding["code"]!} {(string)finding["message"]!}";
    }

    private static string OfCommand(JsonElement finding) =>
        $"{finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")}"
        + $" {finding.GetProperty("severity")} {finding.GetProperty("id")} {finding.GetProperty("message")}";
}
