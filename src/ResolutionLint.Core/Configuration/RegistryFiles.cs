using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Configuration;

/// <summary>Reads the registries that settings name, each once. It can be used from several threads at a time.</summary>
internal sealed class RegistryFiles(Func<string, byte[]?> readFile, IRuleCatalog catalog)
{
    private readonly ConcurrentDictionary<string, Lazy<RegistrySource>> sources = new(StringComparer.Ordinal);
    private readonly EngineFindings findings = new(catalog);

    /// <summary>The registry of a path.</summary>
    public RegistrySource Get(string path) =>
        sources.GetOrAdd(path, key => new Lazy<RegistrySource>(() => Read(key))).Value;

    /// <summary>The registries read so far that have lines which say nothing.</summary>
    public IEnumerable<ConfigurationReport> GetReports() =>
        from source in sources.Values
        let faults = source.Value.File?.Faults ?? []
        where faults.Length > 0
        select Report(source.Value, faults);

    private RegistrySource Read(string path)
    {
        try
        {
            return readFile(path) is { } bytes ? Parse(path, bytes) : RegistrySource.Failed(path, "there is no such file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return RegistrySource.Failed(path, exception.Message);
        }
    }

    private static RegistrySource Parse(string path, byte[] bytes)
    {
        var loaded = SourceTextLoader.Load(bytes);

        return loaded.IsReadable || loaded.Problem == LoadProblem.Empty
            ? new RegistrySource(path, loaded.Text, RegistryFile.Read(loaded.Text.ToString()), null)
            : RegistrySource.Failed(path, loaded.Problem == LoadProblem.TooLarge ? "it is too large" : $"it is no text, but {loaded.Format}");
    }

    private ConfigurationReport Report(RegistrySource source, ImmutableArray<RegistryFault> faults)
    {
        var lines = new LineMap(source.Source.ToString());
        return new ConfigurationReport(source.Path, source.Source, lines, [.. faults.Select(fault => At(source, lines, fault))]);
    }

    private Finding At(RegistrySource source, LineMap lines, RegistryFault fault)
    {
        var span = lines.GetSpan(fault.Line);
        return findings.At(EngineRules.MalformedRegistryLine, Location.Create(source.Path, span, lines.GetPositions(span)), fault.Text, fault.Reason);
    }
}
