using ResolutionLint.LanguageServer;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();

// Whatever writes to the console must not get between the messages.
Console.SetOut(Console.Error);

// A thread of the pool waits in each read from a console, another may write, and a folder of drafts keeps a third. On few processors the
// pool has no more at first and takes half a second to make one, for which a keystroke would have to wait.
ThreadPool.GetMinThreads(out var threads, out var ports);
ThreadPool.SetMinThreads(threads + 3, ports);

return await ServerHost.RunAsync(input, output, () => DateOnly.FromDateTime(DateTime.Now), Rehearsal.RunAsync).ConfigureAwait(false);
