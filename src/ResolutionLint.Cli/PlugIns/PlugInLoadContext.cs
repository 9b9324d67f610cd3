using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace ResolutionLint.Cli.PlugIns;

/// <summary>Where the assemblies of one plug-in live: what it exchanges with us is ours, everything else comes from its own folder.</summary>
[RequiresUnreferencedCode(Requirement)]
internal sealed class PlugInLoadContext(string path) : AssemblyLoadContext($"plug-in {Path.GetFileName(path)}")
{
    public const string Requirement = "A plug-in is loaded at run time; the build cannot see what it uses.";

    /// <summary>A second copy of one of these would have analyzers and descriptors that are none of ours.</summary>
    private static readonly FrozenSet<string> Shared =
        new[] { "ResolutionLint.Core", "ResolutionLint.Rules", "Microsoft.CodeAnalysis", "System.Collections.Immutable" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly AssemblyDependencyResolver resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        !Shared.Contains(assemblyName.Name ?? string.Empty) && resolver.ResolveAssemblyToPath(assemblyName) is { } own
            ? LoadFromAssemblyPath(own)
            : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } own ? LoadUnmanagedDllFromPath(own) : 0;
}
