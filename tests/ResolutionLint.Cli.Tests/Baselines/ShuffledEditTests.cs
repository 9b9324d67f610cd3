namespace ResolutionLint.Cli.Tests.Baselines;

/// <summary>Edits of all sorts that leave the words of findings alone.</summary>
public sealed class ShuffledEditTests : IDisposable
{
    private const string Head = "The General Assembly,\n\nRecalling its resolution 46/152 of 18 December 1991,\n\n";

    /// <summary>Each with one finding, on words that no edit touches; none of them is the last.</summary>
    private static readonly string[] Paragraphs =
    [
        "Welcomes with interest the report of the the Secretary-General on the work that was done in every region of the world;",
        "Invites all Member States which are able to to make voluntary contributions to the fund without any further delay;",
        "Requests the Secretary-General to keep the matter under review with with the help of those concerned and to speak of it;",
        "Encourages governments and the private sector to work together on on projects that help those who need help most of all;",
        "Takes note of what the Commission has said in in the course of its recent meetings about the way ahead for all of us;",
    ];

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_edit_makes_a_known_finding_new(int seed)
    {
        workspace.With(".editorconfig", $"[*]\n{string.Join('\n', OtherRules())}\n").With("a.txt", Draft(Paragraphs)).Run("lint", "--write-baseline", "known.json");
        var random = new Random(seed);
        var paragraphs = Paragraphs.ToArray();

        for (var edit = 0; edit < 100; edit++)
        {
            Edit(paragraphs, random);
            var outcome = workspace.With("a.txt", Wrapped(Draft(paragraphs), random)).Run("lint", "--baseline", "known.json", "--fail-on", "suggestion");

            Assert.True(
                outcome.ExitCode == 0 && outcome.Output.EndsWith($"; 0 new, {Paragraphs.Length} in the baseline.\n", StringComparison.Ordinal),
                $"edit {edit}: {outcome.Output}\n{workspace.Read("a.txt")}");
        }
    }

    /// <summary>An edit may well make a mistake of its own.</summary>
    private static IEnumerable<string> OtherRules() =>
        ResolutionLint.Rules.RuleCatalog.Default.Rules.Where(rule => rule.Id != "RL7034").Select(rule => $"resolution_diagnostic.{rule.Id}.severity = none");

    private static string Draft(string[] paragraphs) =>
        Head + string.Concat(paragraphs.Select((text, i) => $"{i + 1}. {text}\n\n"))
        + $"{paragraphs.Length + 1}. Decides to remain seized of the matter.\n";

    /// <summary>Moves a paragraph, or puts a word in or takes one out, anywhere but in the doubled word and at both ends.</summary>
    private static void Edit(string[] paragraphs, Random random)
    {
        if (random.Next(3) == 0)
        {
            random.Shuffle(paragraphs);
            return;
        }

        var chosen = random.Next(paragraphs.Length);
        var words = paragraphs[chosen].Split(' ').ToList();
        var doubled = words.Index().First(word => word.Index + 1 < words.Count && words[word.Index + 1] == word.Item).Index;
        var free = Enumerable.Range(4, words.Count - 6).Where(i => i < doubled - 1 || i > doubled + 2).ToArray();

        if (free.Length == 0)
            return;

        var place = free[random.Next(free.Length)];

        if (words.Count > 16 && random.Next(2) == 0)
            words.RemoveAt(place);
        else
            words.Insert(place, random.GetItems(["very", "much", "also", "now"], 1)[0] + (char)('a' + random.Next(26)));

        paragraphs[chosen] = string.Join(' ', words);
    }

    private static string Wrapped(string text, Random random)
    {
        var width = random.Next(50, 120);
        return string.Join('\n', text.Split('\n').SelectMany(line => Lines(line, width)));
    }

    private static IEnumerable<string> Lines(string line, int width)
    {
        while (line.Length > width && line.LastIndexOf(' ', width) is > 8 and var blank)
        {
            yield return line[..blank];
            line = line[(blank + 1)..];
        }

        yield return line;
    }
}
