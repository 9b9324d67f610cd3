using Microsoft.CodeAnalysis;

namespace ResolutionLint.Core.Diagnostics;

/// <summary>Makes the engine's own findings, worded as the catalog says.</summary>
public sealed class EngineFindings(IRuleCatalog catalog)
{
    /// <summary>A finding at the beginning of a file.</summary>
    /// <param name="id">One of <see cref="EngineRules"/>.</param>
    /// <param name="path">The file.</param>
    /// <param name="arguments">What fills the placeholders of the message.</param>
    public Finding AtStart(string id, string path, params string[] arguments) =>
        At(id, Location.Create(path, default, default), arguments);

    /// <summary>A finding at a place.</summary>
    /// <param name="id">One of <see cref="EngineRules"/>.</param>
    /// <param name="location">The place.</param>
    /// <param name="arguments">What fills the placeholders of the message.</param>
    public Finding At(string id, Location location, params string[] arguments) =>
        new(Diagnostic.Create(DescriptorOf(id, arguments.Length), location, arguments), null, []);

    /// <summary>A catalog that a plug-in or a test brings need not list the engine's rules; what they report is not lost for it.</summary>
    private DiagnosticDescriptor DescriptorOf(string id, int arguments)
    {
        if (catalog.TryGet(id, out var rule))
            return rule.Descriptor;

        var message = string.Join(' ', Enumerable.Range(0, arguments).Select(index => $"{{{index}}}"));
        return new DiagnosticDescriptor(id, id, message, EngineRules.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
    }
}
