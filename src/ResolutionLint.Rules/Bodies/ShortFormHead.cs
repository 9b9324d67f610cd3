using System.Collections.Immutable;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Bodies;

/// <summary>A head word, or several, that bodies and holders of mandates are called by for short: "Commission", "Special Rapporteur".</summary>
internal sealed class ShortFormHead
{
    // The texts of a run mostly have one configuration.
    private static Listed? latest;

    private ShortFormHead(string name)
    {
        Name = name;
        Small = name.ToLowerInvariant();
        InCapitals = new LiteralSearch(Name);
        InSmallLetters = new LiteralSearch(Small);
    }

    /// <summary>The words with their capitals.</summary>
    public string Name { get; }

    /// <summary>The words in small letters.</summary>
    public string Small { get; }

    /// <summary>Finds them with their capitals.</summary>
    public LiteralSearch InCapitals { get; }

    /// <summary>Finds them in small letters.</summary>
    public LiteralSearch InSmallLetters { get; }

    /// <summary>Whether it is more than one word.</summary>
    public bool IsOfSeveralWords => Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>The heads of an option, which has commas between them; each once.</summary>
    public static ImmutableArray<ShortFormHead> ListOf(string option)
    {
        if (latest is { } known && known.Option == option)
            return known.Heads;

        var names = option.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct();
        latest = new Listed(option, [.. names.Select(name => new ShortFormHead(name))]);
        return latest.Heads;
    }

    private sealed record Listed(string Option, ImmutableArray<ShortFormHead> Heads);
}
