using System.Text;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting;

/// <summary>The page of a rule as it reads on a screen: headings without signs, examples indented, marked words underlined.</summary>
internal static class RulePageText
{
    private const string Fence = "```";
    private const string ExampleIndent = "    ";

    public static void Write(RuleDescriptor rule, string? page, TextOutput output)
    {
        var isExample = false;

        foreach (var line in (page ?? $"# {rule.Id}: {rule.Slug}\n").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isExample = !isExample;
            else if (isExample)
                WriteExample(line, output);
            else
                WriteText(line, rule, output);
        }

        output.WriteLine();
        output.WriteLine(rule.Descriptor.HelpLinkUri, Tone.Quiet);
    }

    private static void WriteText(string line, RuleDescriptor rule, TextOutput output)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            output.WriteLine(line[2..], Tone.Strong);
            output.WriteLine($"{rule.Slug}, {rule.Descriptor.Category}, {SeverityWords.Of(rule.Descriptor.DefaultSeverity)}", Tone.Quiet);
        }
        else if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            output.WriteLine(line[3..], Tone.Strong);
        }
        else
        {
            output.WriteLine(line);
        }
    }

    private static void WriteExample(string line, TextOutput output)
    {
        var (text, marks) = WithoutMarks(line);
        output.WriteLine(text.Length == 0 ? text : ExampleIndent + text);

        if (marks.Contains('^', StringComparison.Ordinal))
            output.WriteLine(ExampleIndent + marks.TrimEnd(), Tone.Error);
    }

    private static (string Text, string Marks) WithoutMarks(string line)
    {
        var (text, marks) = (new StringBuilder(line.Length), new StringBuilder(line.Length));
        var isMarked = false;

        for (var i = 0; i < line.Length; i++)
        {
            var pair = line.AsSpan(i, Math.Min(2, line.Length - i));

            if (pair is "[|" or "|]")
            {
                isMarked = pair is "[|";
                i++;
                continue;
            }

            text.Append(line[i]);
            marks.Append(line[i] == '\t' ? '\t' : isMarked ? '^' : ' ');
        }

        return (text.ToString(), marks.ToString());
    }
}
