namespace ResolutionLint.Core.Text;

/// <summary>Puts letters and the accents that follow them as signs of their own together, as most texts have them: e and U+0301 are é.</summary>
/// <remarks>The normalization of the framework leaves such letters as they are where a program runs without the data of cultures, as ours does.</remarks>
internal static class Accents
{
    /// <summary>Whether a character is an accent that belongs to the letter before it.</summary>
    public static bool Contains(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>The letter with its accent in one; null where no such letter is known.</summary>
    public static char? On(char letter, char accent) => accent switch
    {
        '\u0300' => Of(letter, "AEINOUaeinou", "ÀÈÌǸÒÙàèìǹòù"),
        '\u0301' => Of(letter, "ACEGILNORSUYZacegilnorsuyz", "ÁĆÉǴÍĹŃÓŔŚÚÝŹáćéǵíĺńóŕśúýź"),
        '\u0302' => Of(letter, "ACEGHIJOSUWYaceghijosuwy", "ÂĈÊĜĤÎĴÔŜÛŴŶâĉêĝĥîĵôŝûŵŷ"),
        '\u0303' => Of(letter, "AINOUainou", "ÃĨÑÕŨãĩñõũ"),
        '\u0304' => Of(letter, "AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
        '\u0306' => Of(letter, "AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
        '\u0307' => Of(letter, "CEGIZcegz", "ĊĖĠİŻċėġż"),
        '\u0308' => Of(letter, "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        '\u030A' => Of(letter, "AUau", "ÅŮåů"),
        '\u030B' => Of(letter, "OUou", "ŐŰőű"),
        '\u030C' => Of(letter, "CDEGLNRSTZcdeglnrstz", "ČĎĚǦĽŇŘŠŤŽčďěǧľňřšťž"),
        '\u0326' => Of(letter, "STst", "ȘȚșț"),
        '\u0327' => Of(letter, "CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
        '\u0328' => Of(letter, "AEIUaeiu", "ĄĘĮŲąęįų"),
        _ => null,
    };

    private static char? Of(char letter, string plain, string accented) => plain.IndexOf(letter) is >= 0 and var found ? accented[found] : null;
}
