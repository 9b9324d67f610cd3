using System.Diagnostics;

namespace ResolutionLint.Benchmarks;

/// <summary>A server as a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private ServerProcess(Process process)
    {
        Process = process;
        Client = new Client(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    public Process Process { get; }

    public Client Client { get; }

    public static ServerProcess Start(string path)
    {
        var (program, arguments) = path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? ("dotnet", new[] { path }) : (path, []);
        return new ServerProcess(Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.Ask("shutdown", null);
        await Client.Notify("exit", null);
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
