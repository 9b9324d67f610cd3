using System.Diagnostics;
using System.Text;

namespace ResolutionLint.Pdf.Poppler;

/// <summary>One run of a program: bytes go in, what comes out is read while it comes, and nothing of it outlives the run.</summary>
internal sealed class ToolRun : IDisposable
{
    private const int LongestComplaint = 16 * 1024;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly Process process;

    /// <summary>Starts a program without any shell.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">What it is told, each as it is.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">It does not start.</exception>
    public ToolRun(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // The current folder may hold drafts from anywhere; libraries are looked for in a program's own.
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("no process");
    }

    /// <summary>What the program said on its standard error, as far as it was kept.</summary>
    public string Complaint { get; private set; } = string.Empty;

    /// <summary>How the program ended.</summary>
    public int ExitCode { get; private set; } = -1;

    /// <summary>Hands bytes to the program and reads what it makes of them.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="read">Reads its standard output, to the end or until it throws.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="TimeoutException">It took longer; the program is gone.</exception>
    public T Pass<T>(byte[] input, TimeSpan patience, Func<Stream, T> read)
    {
        var feeding = Task.Run(() => Feed(input));
        var complaining = Task.Run(KeepComplaint);
        var reading = Task.Run(() => ReadOrStop(read));

        // A program that closed its streams and goes on has nothing to say any more.
        if (!Settle(Task.WhenAll(feeding, complaining, reading), patience))
            throw new TimeoutException();

        ExitCode = process.WaitForExit(Farewell) ? process.ExitCode : -1;
        return reading.GetAwaiter().GetResult();
    }

    /// <summary>Ends the program with all that it started.</summary>
    public void Dispose()
    {
        Stop();
        process.Dispose();
    }

    // The tasks are not waited for any longer where something that the program started keeps its streams open.
    private static bool Settle(Task all, TimeSpan patience) => Task.WhenAny(all, Task.Delay(patience)).GetAwaiter().GetResult() == all;

    private void Feed(byte[] input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input);
        }
        catch (IOException)
        {
            // The program has seen enough; why, its exit code tells.
        }
    }

    private void KeepComplaint()
    {
        var kept = new StringBuilder();
        var buffer = new char[1024];

        for (int count; (count = process.StandardError.Read(buffer, 0, buffer.Length)) > 0;)
            kept.Append(buffer, 0, Math.Min(count, LongestComplaint - kept.Length));

        Complaint = kept.ToString();
    }

    private T ReadOrStop<T>(Func<Stream, T> read)
    {
        try
        {
            return read(process.StandardOutput.BaseStream);
        }
        catch
        {
            // What nobody reads would keep it waiting; where it has ended by itself, this changes nothing.
            if (!process.WaitForExit(TimeSpan.FromMilliseconds(200)))
                Stop();

            throw;
        }
    }

    private void Stop()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException or AggregateException)
        {
            // It has ended already, or something that it started has, or runs in another's name.
        }
    }
}
