namespace ResolutionLint.LanguageServer.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class Folder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("reslint-lsp-").FullName;

    public string At(string path) => Path.Combine(Root, path);

    public string UriOf(string path) => new Uri(At(path)).AbsoluteUri;

    public Folder With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
