using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The notes of one run of numbers, by name.</summary>
internal static class FootnoteSeries
{
    /// <summary>Cuts notes into runs: a new one begins where the number 1 comes back.</summary>
    public static ImmutableArray<Dictionary<string, Footnote>> Of(ImmutableArray<Footnote> notes)
    {
        var runs = ImmutableArray.CreateBuilder<Dictionary<string, Footnote>>();
        runs.Add(new Dictionary<string, Footnote>(StringComparer.Ordinal));

        foreach (var note in notes)
        {
            if (note.Name == "1" && runs[^1].ContainsKey("1"))
                runs.Add(new Dictionary<string, Footnote>(StringComparer.Ordinal));

            runs[^1].TryAdd(note.Name, note);
        }

        return runs.DrainToImmutable();
    }

    /// <summary>The note of a name in a run; where the run has none, in any that comes before or after.</summary>
    public static Footnote? Find(ImmutableArray<Dictionary<string, Footnote>> runs, int run, string name)
    {
        if (runs[run].TryGetValue(name, out var note))
            return note;

        foreach (var other in runs)
        {
            if (other.TryGetValue(name, out note))
                return note;
        }

        return null;
    }
}
