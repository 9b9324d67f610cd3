using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

public sealed class WordSetTests
{
    [Fact]
    public void Words_that_were_put_in_are_found_and_no_others()
    {
        string[] words = [.. Enumerable.Range(0, 1000).Select(number => $"word{number}")];
        var set = new WordSet(words.Length);

        foreach (var word in words)
            set.Add(word);

        Assert.All(words, word => Assert.True(set.Contains(word)));
        Assert.All(words, word => Assert.False(set.Contains($"{word}s")));
        Assert.False(set.Contains(string.Empty));
    }

    [Fact]
    public void Word_that_is_put_in_twice_is_there_once()
    {
        var set = new WordSet(1);

        set.Add("assembly");
        set.Add("assembly");

        Assert.True(set.Contains("assembly"));
        Assert.False(set.Contains("assembyl"));
    }
}
