using System.Globalization;

namespace ResolutionLint.Core.Semantics;

/// <summary>Reads the numbers that markers and notes go by.</summary>
internal static class FootnoteNumber
{
    /// <summary>The number; null for an asterisk or the name of a Markdown note.</summary>
    public static int? Of(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
