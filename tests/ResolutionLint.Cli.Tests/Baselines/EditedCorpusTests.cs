using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResolutionLint.Cli.Tests.Baselines;

/// <summary>A thousand edits of real texts, anywhere but in words that a finding marks, under all rules.</summary>
public sealed partial class EditedCorpusTests : IDisposable
{
    private const int Texts = 60;
    private const int Edits = 1000;

    private readonly Workspace workspace = new();
    private readonly Random random = new(20261120);

    public void Dispose() => workspace.Dispose();

    [CorpusFact]
    public void No_edit_makes_a_known_finding_new()
    {
        var texts = Directory.GetFiles(Corpus.At("corpus", "word-text"), "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 9 == 0).Take(Texts).ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path));
        Write(texts);
        workspace.Run("lint", "--write-baseline", "known.json");
        var before = Findings(texts);

        for (var edit = 0; edit < Edits; edit++)
        {
            var name = texts.Keys.ElementAt(random.Next(texts.Count));
            texts[name] = Edited(texts[name], [.. before.Keys.Where(key => key.File == name).SelectMany(key => key.Words.Split(' '))]);
        }

        Write(texts);
        var after = Findings(texts);
        var reported = Findings(texts, "--baseline", "known.json");

        Assert.True(before.Values.Sum() > 30);
        Assert.All(reported, found => Assert.True(found.Value <= after[found.Key] - before.GetValueOrDefault(found.Key), $"{found.Key} is reported and was known"));
    }

    private void Write(Dictionary<string, string> texts)
    {
        foreach (var (name, text) in texts)
            workspace.With(name, text);
    }

    private string Edited(string text, HashSet<string> marked)
    {
        var words = Word().Matches(text).Where(word => !marked.Contains(word.Value)).ToArray();

        if (words.Length == 0)
            return text;

        var word = words[random.Next(words.Length)];

        return random.Next(4) switch
        {
            0 => text.Insert(word.Index, "quite "),
            1 => text.Remove(word.Index, word.Length + 1),
            2 => text.Remove(word.Index - 1, 1).Insert(word.Index - 1, "\n"),
            _ => text.Remove(word.Index, word.Length).Insert(word.Index, "thing"),
        };
    }

    /// <summary>How often each rule marks the same words in each file.</summary>
    private Dictionary<(string File, string Rule, string Words), int> Findings(Dictionary<string, string> texts, params string[] options)
    {
        using var report = JsonDocument.Parse(workspace.Run(["lint", "--format", "json", .. options]).Output);

        return report.RootElement.GetProperty("files").EnumerateArray()
            .SelectMany(file => file.GetProperty("diagnostics").EnumerateArray(), (file, finding) => (
                File: file.GetProperty("path").GetString()!,
                Rule: finding.GetProperty("id").GetString()!,
                Words: WordsOf(texts[file.GetProperty("path").GetString()!].TrimStart('\uFEFF'), finding)))
            .CountBy(finding => finding)
            .ToDictionary();
    }

    private static string WordsOf(string text, JsonElement finding) =>
        Blanks().Replace(text.Substring(finding.GetProperty("offset").GetInt32(), finding.GetProperty("length").GetInt32()), " ").Trim();

    [GeneratedRegex(@"(?<= )[a-z]{4,}(?= )")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
