using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.PlugIns;

/// <summary>Makes a catalog of the descriptors that a plug-in's analyzers report, and of what else it says of them.</summary>
internal static class PlugInRules
{
    // They separate ids in settings and in directives.
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t.,:=");

    public static ListedCatalog CatalogOf(PlugIn plugIn)
    {
        var rules = new Dictionary<string, RuleDescriptor>(StringComparer.OrdinalIgnoreCase);

        foreach (var rule in plugIn.Described)
            Add(plugIn, rules, rule);

        foreach (var analyzer in plugIn.Analyzers)
        {
            var reported = PlugInFile.Ask(plugIn.Path, analyzer, () => analyzer.SupportedDiagnostics);

            if (reported.IsDefaultOrEmpty)
                throw PlugInFile.Refuse(plugIn.Path, $"{analyzer.GetType().Name} supports no diagnostic");

            foreach (var descriptor in reported.Where(descriptor => plugIn.Described.All(rule => rule.Descriptor.Id != descriptor.Id)))
                Add(plugIn, rules, Describe(analyzer, descriptor, isOnly: reported.Length == 1));
        }

        return new ListedCatalog(rules.Values);
    }

    private static void Add(PlugIn plugIn, Dictionary<string, RuleDescriptor> rules, RuleDescriptor rule)
    {
        if (rule.Id.AsSpan().ContainsAny(Separators))
            throw PlugInFile.Refuse(plugIn.Path, $"'{rule.Id}' cannot be the id of a rule: write letters and a number, such as OFF001");

        if (rule.Descriptor.Category == EngineRules.Category)
            throw PlugInFile.Refuse(plugIn.Path, $"{rule.Id} cannot have the category '{EngineRules.Category}', which is the linter's own");

        if (!rules.TryAdd(rule.Id, rule))
            throw PlugInFile.Refuse(plugIn.Path, $"{rule.Id} is the id of two of its rules");
    }

    private static RuleDescriptor Describe(ResolutionAnalyzer analyzer, DiagnosticDescriptor descriptor, bool isOnly) => new()
    {
        Descriptor = descriptor,
        Slug = isOnly ? FromClass(analyzer.GetType().Name) : FromTitle(descriptor.Title.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A class is named as its rule is: OverlongOperative, overlong-operative.</summary>
    private static string FromClass(string name)
    {
        var slug = new StringBuilder();

        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && slug.Length > 0)
                slug.Append('-');

            slug.Append(char.ToLowerInvariant(letter));
        }

        return slug.ToString();
    }

    private static string FromTitle(string title)
    {
        ImmutableArray<string> words = [.. title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsLetterOrDigit)))];
        return string.Join('-', words.Where(word => word.Length > 0)).ToLowerInvariant();
    }
}
