namespace ResolutionLint.Pdf.Tests;

/// <summary>A folder that is gone after the test.</summary>
/// <param name="prefix">How its name begins; with what a shell would make something of, unless another is wanted.</param>
internal sealed class TemporaryFolder(string prefix = "reslint pdf; ") : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory(prefix).FullName;

    /// <summary>The full path of a file in it.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A script that can be started.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="lines">What it does, for sh.</param>
    /// <returns>Its full path.</returns>
    public string Script(string name, string lines)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!/bin/sh\n{lines}\n");

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
