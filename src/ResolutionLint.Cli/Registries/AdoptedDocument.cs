using ResolutionLint.Core.Model;
using ResolutionLint.Core.Registry;

namespace ResolutionLint.Cli.Registries;

/// <summary>Reads number and day of adoption from what an adopted resolution says of itself.</summary>
internal static class AdoptedDocument
{
    /// <summary>The resolution, or its parts A, B and so on where it has several.</summary>
    /// <param name="document">The document.</param>
    /// <param name="missing">What the document lacks, as a clause; null where it lacks nothing.</param>
    public static IReadOnlyList<FoundAdoption> Read(ResolutionDocument document, out string? missing)
    {
        missing = null;

        if (document.Kind != DocumentKind.AdoptedResolution)
            missing = "this is no adopted resolution";
        else if (document.Masthead.Adopted is not { } day)
            missing = "it does not say when it was adopted";
        else if (KeyOf(document.Masthead.Symbol) is { } key)
            return [.. PartsOf(document, key).Select(part => new FoundAdoption(part, day, IsAttested: true, document.Path))];
        else
            missing = "it does not give its number";

        return [];
    }

    // A draft has a symbol too, which is that of no resolution.
    private static RegistryKey? KeyOf(string? symbol) =>
        symbol is not null && (symbol.Contains("/RES/", StringComparison.Ordinal) || symbol.Contains("/DEC/", StringComparison.Ordinal))
            ? RegistryKey.Parse(symbol)
            : null;

    private static IEnumerable<RegistryKey> PartsOf(ResolutionDocument document, RegistryKey key)
    {
        var letters = document.Resolutions
            .Where(resolution => !resolution.IsQuoted)
            .Select(resolution => resolution.Number is [>= 'A' and <= 'Z' and var letter] ? letter : (char?)null)
            .OfType<char>()
            .Distinct()
            .ToList();

        return letters.Count == 0 ? [key] : letters.Select(letter => key with { Letter = letter });
    }
}
