using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Stands in for the Verify.Xunit package where that cannot be restored: the calls we use of it, on the same files.
/// Build with <c>-p:UseVerify=true</c> for the package itself.
/// </summary>
public static class Verifier
{
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, chosen => Compare(target, SnapshotPath.Of(RunningTest.Method, chosen, sourceFile), extension));

    private static async Task Compare(string? target, string path, string extension)
    {
        var received = target switch { null => "null", "" => "emptyString", _ => WithFixedLines(target) };
        var (receivedPath, verifiedPath) = ($"{path}.received.{extension}", $"{path}.verified.{extension}");

        if (Expectations.AreRewritten)
            await Write(verifiedPath, received);

        if (File.Exists(verifiedPath) && WithFixedLines(await File.ReadAllTextAsync(verifiedPath)) == received)
        {
            File.Delete(receivedPath);
            return;
        }

        await Write(receivedPath, received);
        throw new VerifyException(receivedPath, verifiedPath, received);
    }

    private static Task Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text, System.Text.Encoding.UTF8);
    }

    private static string WithFixedLines(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
