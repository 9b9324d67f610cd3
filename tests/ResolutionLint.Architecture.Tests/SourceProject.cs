using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ResolutionLint.Architecture.Tests;

/// <summary>One project under src/: what its project file asks for, and what its compiled assembly really uses.</summary>
/// <remarks>A project that is only built first, whose assembly the compiler never sees, is not referred to.</remarks>
internal sealed record SourceProject(string Name, string AssemblyName, bool IsHost, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<SourceProject> All { get; } =
        [.. Directory.GetFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    public static SourceProject Named(string name) => All.Single(project => project.Name == name);

    public IReadOnlyList<string> CompiledReferences()
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll")));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static SourceProject Read(string path)
    {
        var xml = XDocument.Load(path);
        var name = Path.GetFileNameWithoutExtension(path);
        return new SourceProject(
            name,
            xml.Descendants("AssemblyName").SingleOrDefault()?.Value ?? name,
            xml.Descendants("OutputType").SingleOrDefault()?.Value == "Exe",
            [.. Included(xml, "ProjectReference", element => (string?)element.Attribute("ReferenceOutputAssembly") != "false").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))],
            [.. Included(xml, "PackageReference", _ => true)]);
    }

    private static IEnumerable<string> Included(XDocument xml, string item, Func<XElement, bool> isUsed) =>
        xml.Descendants(item).Where(isUsed).Select(element => (string?)element.Attribute("Include")).OfType<string>();
}
