using System.Text;

namespace ResolutionLint.Cli.Reporting.Pages;

/// <summary>An example on a page: a small draft, with <c>[|…|]</c> around what is found in it.</summary>
internal static class ExampleText
{
    private const string Indent = "    ";

    public static void Write(string example, string indent, TextOutput output)
    {
        // Marks may reach over several lines.
        var isMarked = false;

        foreach (var line in example.TrimEnd('\n').Split('\n'))
        {
            var runs = RunsOf(line, ref isMarked);

            if (runs.Count > 0)
                output.Write(indent + Indent);

            foreach (var run in runs)
                output.Write(run.Text, run.Tone);

            output.WriteLine();

            if (!output.HasColour && runs.Exists(run => run.Tone == Tone.Marked))
                output.WriteLine(indent + Indent + MarksBelow(runs));
        }
    }

    private static List<TextRun> RunsOf(string line, ref bool isMarked)
    {
        var runs = new List<TextRun>();
        var start = 0;

        for (var i = 0; i <= line.Length; i++)
        {
            var isMark = i + 1 < line.Length && line.AsSpan(i, 2) is "[|" or "|]";

            if (!isMark && i < line.Length)
                continue;

            if (i > start)
                runs.Add(new TextRun(line[start..i], isMarked ? Tone.Marked : Tone.Plain));

            if (!isMark)
                break;

            isMarked = line[i] == '[';
            start = ++i + 1;
        }

        return runs;
    }

    private static string MarksBelow(List<TextRun> runs)
    {
        var marks = new StringBuilder();

        foreach (var run in runs)
        {
            foreach (var letter in run.Text)
                marks.Append(letter == '\t' ? '\t' : run.Tone == Tone.Marked ? '^' : ' ');
        }

        return marks.ToString().TrimEnd();
    }
}
