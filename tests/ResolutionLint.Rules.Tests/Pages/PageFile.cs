using System.Collections.Immutable;
using System.Text;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules.Tests.Pages;

/// <summary>The page of a rule: its heading, then sections with prose and examples.</summary>
internal sealed record PageFile(string File, string Heading, ImmutableArray<PageSection> Sections)
{
    private const string Fence = "```";

    public static ImmutableArray<PageFile> All { get; } =
    [
        .. Directory.GetFiles(Repository.Rules, "RL*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>Pages whose examples are drafts; those of the engine's own findings are settings and files.</summary>
    public static ImmutableArray<PageFile> OfDrafting { get; } = [.. All.Where(page => page.Folder != EngineRules.Category)];

    public string Id => Path.GetFileNameWithoutExtension(File);

    public string Folder => Path.GetFileName(Path.GetDirectoryName(File)!);

    public PageSection this[string heading] => Sections.Single(section => section.Heading == heading);

    public static PageFile Of(string id) => All.Single(page => page.Id == id);

    private static PageFile Read(string file)
    {
        var lines = System.IO.File.ReadAllLines(file);
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal)).ToList();
        var sections = starts.Zip([.. starts.Skip(1), lines.Length], (start, end) => ReadSection(lines, start, end));

        return new PageFile(file, lines[0], [.. sections]);
    }

    private static PageSection ReadSection(string[] lines, int start, int end)
    {
        var prose = new StringBuilder();
        var examples = ImmutableArray.CreateBuilder<PageExample>();

        for (var i = start + 1; i < end; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                prose.Append(lines[i]).Append(' ');
                continue;
            }

            var close = Array.IndexOf(lines, Fence, i + 1, end - i - 1);

            if (close < 0)
                throw new FormatException($"Line {i + 1}: the block is not closed before the next heading.");

            var text = string.Concat(lines[(i + 1)..close].Select(line => line + "\n"));
            examples.Add(new PageExample(i + 1, lines[i][Fence.Length..], text));
            i = close;
        }

        return new PageSection(lines[start][3..], prose.ToString().Trim(), examples.ToImmutable());
    }
}
