using System.Diagnostics;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>LibreOffice, run without its windows and with a profile of its own.</summary>
internal static class LibreOffice
{
    public const string Absent = "soffice, the command of LibreOffice, is not on the path";

    private static readonly string? Command = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"))
        .FirstOrDefault(File.Exists);

    private static readonly Lock Running = new();

    public static bool IsPresent => Command is not null;

    /// <summary>Opens documents and saves them as Word documents.</summary>
    public static IReadOnlyList<byte[]> Save(IReadOnlyList<byte[]> documents) => Convert(documents, "docx");

    /// <summary>The words of documents, one line for each paragraph.</summary>
    public static IReadOnlyList<string> Print(IReadOnlyList<byte[]> documents) =>
        [.. Convert(documents, "txt:Text (encoded):UTF8").Select(text => System.Text.Encoding.UTF8.GetString(text).TrimStart('\uFEFF'))];

    /// <summary>Opens a document and saves it in a format.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">As <c>--convert-to</c> takes it: an extension, and where needed a filter with its options.</param>
    public static byte[] Convert(byte[] document, string format) => Convert([document], format)[0];

    private static List<byte[]> Convert(IReadOnlyList<byte[]> documents, string format)
    {
        // With nothing to convert, it would wait for somebody to open a document.
        ArgumentOutOfRangeException.ThrowIfZero(documents.Count, nameof(documents));
        var folder = Directory.CreateTempSubdirectory("reslint-office-").FullName;

        try
        {
            var sources = documents.Select((document, i) => Written(folder, i, document)).ToList();
            var target = Path.Combine(folder, "converted");

            lock (Running)
                Run([$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", format, "--outdir", target, .. sources]);

            Assert.Equal(documents.Count, Directory.GetFiles(target).Length);
            return [.. Directory.GetFiles(target).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Written(string folder, int index, byte[] document)
    {
        var path = Path.Combine(folder, $"{index:000}.docx");
        File.WriteAllBytes(path, document);
        return path;
    }

    private static void Run(string[] arguments)
    {
        var start = new ProcessStartInfo(Command!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice did not come to an end.");
        }

        Assert.Equal(0, process.ExitCode);
    }
}
