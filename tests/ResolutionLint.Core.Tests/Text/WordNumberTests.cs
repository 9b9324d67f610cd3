using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class WordNumberTests
{
    private const int MadeUp = 100_000;
    private const int Longest = 24;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzéöüßñ-";

    [Fact]
    public void No_two_words_share_a_number()
    {
        HashSet<string> words = [.. Listed(), .. Invented(new Random(61)).Take(2 * MadeUp)];

        Assert.True(words.Count > MadeUp);
        Assert.Equal(words.Count, words.Select(word => WordNumber.Of(word)).Distinct().Count());
    }

    [Fact]
    public void Same_letters_have_the_same_number_which_is_never_zero()
    {
        Assert.Equal(WordNumber.Of("assembly"), WordNumber.Of("the assembly".AsSpan(4)));
        Assert.NotEqual(0UL, WordNumber.Of(string.Empty));
    }

    private static IEnumerable<string> Listed() =>
        Directory.GetFiles(Path.Combine(Repository.Rules, "lexicon", "words"), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // Many of them differ in a letter or in the order of two, as slips of the pen do.
    private static IEnumerable<string> Invented(Random random)
    {
        while (true)
        {
            var word = random.GetItems<char>(Letters, random.Next(1, Longest));
            yield return new string(word);

            (word[0], word[^1]) = (word[^1], word[0]);
            yield return new string(word);

            word[word.Length / 2] = Letters[random.Next(Letters.Length)];
            yield return new string(word);
        }
    }
}
