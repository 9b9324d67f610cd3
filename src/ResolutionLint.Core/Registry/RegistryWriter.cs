using System.Collections.Immutable;
using System.Text;

namespace ResolutionLint.Core.Registry;

/// <summary>Writes a registry: a blank line before each series, series and numbers rising.</summary>
internal static class RegistryWriter
{
    public static string Write(IEnumerable<RegistryEntry> entries, RegistryComments comments)
    {
        var text = new StringBuilder();
        string? series = null;
        Append(text, comments.Head);

        foreach (var entry in entries.OrderBy(entry => entry.Key))
        {
            if (entry.Key.Series != series)
                AppendSeries(text, series = entry.Key.Series, comments);

            Append(text, comments.Of(entry.Key));
            text.Append(RegistryLine.Write(entry)).Append('\n');
        }

        if (comments.Tail.Length > 0)
            Append(text.Append('\n'), comments.Tail);

        return text.ToString();
    }

    private static void AppendSeries(StringBuilder text, string series, RegistryComments comments)
    {
        if (text.Length > 0)
            text.Append('\n');

        Append(text, comments.Of(series));
        text.Append(series).Append('\n');
    }

    private static void Append(StringBuilder text, ImmutableArray<string> lines)
    {
        foreach (var line in lines)
            text.Append(line).Append('\n');
    }
}
