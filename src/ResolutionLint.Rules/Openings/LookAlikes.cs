namespace ResolutionLint.Rules.Openings;

/// <summary>Letters of other scripts that look like Latin ones.</summary>
internal static class LookAlikes
{
    private const string Foreign = "АВЕКМНОРСТУХІЅЈасеорхуіѕјԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Latin = "ABEKMHOPCTYXISJaceopxyisjdhABEZHIKMNOPTYXo";

    /// <summary>The word in Latin letters.</summary>
    public static string ToLatin(string word) =>
        string.Create(word.Length, word, static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var index = Foreign.IndexOf(source[i], StringComparison.Ordinal);
                letters[i] = index < 0 ? source[i] : Latin[index];
            }
        });
}
