using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting;

/// <summary>How people are told where something is.</summary>
internal static class Place
{
    /// <summary>Line and column of an offset, both from 1: 12:5.</summary>
    public static string Of(FileReport file, int offset)
    {
        var position = file.Lines.GetPosition(offset);
        return $"{position.Line + 1}:{position.Character + 1}";
    }
}
