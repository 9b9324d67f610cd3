using System.Diagnostics;
using System.Globalization;
using ResolutionLint.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (MeasureOptions.Parse(args) is not { } options)
    return 2;

Console.WriteLine($"{Environment.ProcessorCount} processors, load {Machine.Load}, .NET {Environment.Version}; milliseconds unless it says otherwise");
Console.WriteLine($"server: {options.Server}");

var watch = Stopwatch.StartNew();
var typing = new TypingMeasures(options);
var files = new FolderMeasures(options);

foreach (var (name, measure) in new (string, Func<Task>)[]
{
    ("start", new StartMeasures(options).FirstFindings),
    ("engine", typing.Engine),
    ("process", typing.InProcess),
    ("push", typing.Pushed),
    ("pull", typing.Pulled),
    ("memory", typing.Memory),
    ("folder", files.Workspace),
    ("same", files.SameFindings),
})
{
    if (options.Wants(name))
        await measure();
}

Console.WriteLine($"took {watch.Elapsed.TotalSeconds:F0} s, load {Machine.Load}");
return 0;
