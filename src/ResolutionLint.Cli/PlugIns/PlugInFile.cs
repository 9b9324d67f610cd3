using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.PlugIns;

/// <summary>Reads the assembly of a plug-in. Whatever is wrong with it becomes a <see cref="RequestException"/> that says so.</summary>
internal static class PlugInFile
{
    private const string Ours = "ResolutionLint.";

    /// <summary>Reads a plug-in.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="fullPath">Its absolute path.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification =
        "The one place where code is loaded that the build cannot see. A plug-in is whole, and what it shares with us it was built against; "
        + "a natively compiled reslint cannot load it, and says so.")]
    public static PlugIn Read(string path, string fullPath)
    {
        if (!File.Exists(fullPath))
            throw Refuse(path, Directory.Exists(fullPath) ? "this is a folder" : "there is no such file");

        try
        {
            return Load(path, fullPath);
        }
        catch (BadImageFormatException)
        {
            throw Refuse(path, "this is no .NET assembly");
        }
        catch (PlatformNotSupportedException)
        {
            throw Refuse(path, "this build of reslint cannot load plug-ins; install reslint as a .NET tool");
        }
        catch (Exception exception) when (exception is TypeLoadException or MissingMemberException or IOException or InvalidOperationException)
        {
            throw Refuse(path, $"it does not fit this version of reslint ({Application.Version}): {exception.Message}");
        }
    }

    [RequiresUnreferencedCode(PlugInLoadContext.Requirement)]
    private static PlugIn Load(string path, string fullPath)
    {
        var assembly = new PlugInLoadContext(fullPath).LoadFromAssemblyPath(fullPath);
        CheckVersion(path, assembly);

        var parts = assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && IsPart(type) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => Create(path, type))
            .ToList();
        ImmutableArray<ResolutionAnalyzer> analyzers = [.. parts.OfType<ResolutionAnalyzer>()];

        return analyzers.IsEmpty
            ? throw Refuse(path, "it holds no analyzer: a public class derived from ResolutionAnalyzer, not abstract, with a constructor without parameters")
            : new PlugIn(path, analyzers, [.. parts.OfType<IRuleCatalog>().SelectMany(catalog => Ask(path, catalog, () => catalog.Rules))]);
    }

    private static bool IsPart(Type type) => type.IsAssignableTo(typeof(ResolutionAnalyzer)) || type.IsAssignableTo(typeof(IRuleCatalog));

    /// <summary>Asks a part of a plug-in for something; what it throws is its fault and not ours.</summary>
    public static TResult Ask<TResult>(string path, object part, Func<TResult> question)
    {
        try
        {
            return question();
        }
#pragma warning disable CA1031 // whatever a plug-in throws, the user is told which one it was
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw Refuse(path, $"{part.GetType().Name} throws {Reason(exception)}");
        }
    }

    public static RequestException Refuse(string path, string reason) => new($"--analyzer {path}: {reason}");

    [RequiresUnreferencedCode(PlugInLoadContext.Requirement)]
    private static object Create(string path, Type type)
    {
        try
        {
            return Activator.CreateInstance(type)!;
        }
        catch (TargetInvocationException exception)
        {
            throw Refuse(path, $"the constructor of {type.Name} throws {Reason(exception)}");
        }
    }

    /// <summary>Before 1.0 every minor version may change what plug-ins are built on.</summary>
    [RequiresUnreferencedCode(PlugInLoadContext.Requirement)]
    private static void CheckVersion(string path, Assembly assembly)
    {
        foreach (var reference in assembly.GetReferencedAssemblies().Where(reference => reference.Name?.StartsWith(Ours, StringComparison.Ordinal) == true))
        {
            var host = typeof(ResolutionAnalyzer).Assembly.GetName().Version;

            if (reference.Version is { } built && host is not null && (built.Major, built.Minor) != (host.Major, host.Minor))
                throw Refuse(path, $"it was built against {reference.Name} {built.ToString(2)}, and this is {host.ToString(2)}: build it against the packages of this version");
        }
    }

    private static string Reason(Exception exception)
    {
        while (exception is TargetInvocationException or TypeInitializationException && exception.InnerException is { } inner)
            exception = inner;

        return $"{exception.GetType().Name}: {exception.Message}";
    }
}
