namespace ResolutionLint.Core.Reading;

/// <summary>Superscript figures, as text typed with true footnote signs has them.</summary>
internal static class Superscript
{
    public static string ToDigits(string figures) => string.Create(figures.Length, figures, (digits, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            digits[i] = Digit(source[i]);
    });

    private static char Digit(char figure) => figure switch
    {
        '\u00B9' => '1',
        '\u00B2' => '2',
        '\u00B3' => '3',
        _ => (char)('0' + figure - '\u2070'),
    };
}
