using System.Diagnostics;

namespace ResolutionLint.Benchmarks;

/// <summary>What the machine does besides, and what processes take of it.</summary>
internal static class Machine
{
    /// <summary>How many processes want a processor, over the last minute; a question mark where the system does not tell.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    public static double MegabytesOf(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / (1024.0 * 1024.0);
    }

    public static double PeakMegabytesOf(Process process)
    {
        process.Refresh();
        return process.PeakWorkingSet64 / (1024.0 * 1024.0);
    }

    public static TimeSpan ProcessorTimeOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
