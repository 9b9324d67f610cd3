namespace ResolutionLint.Cli.Reporting.Pages;

/// <summary>Breaks runs of text into lines between words. A word longer than a line has one to itself.</summary>
internal static class WrappedText
{
    /// <summary>Writes a paragraph.</summary>
    /// <param name="runs">Its text.</param>
    /// <param name="first">What stands before its first line.</param>
    /// <param name="indent">What stands before the others.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<TextRun> runs, TextRun first, string indent, int width, TextOutput output)
    {
        var line = new List<TextRun> { first };
        var (column, isFirst) = (first.Text.Length, true);

        foreach (var word in WordsOf(runs))
        {
            var length = word.Sum(part => part.Text.Length);

            if (!isFirst && column + 1 + length > width)
            {
                WriteLine(line, output);
                line = [new TextRun(indent, Tone.Plain)];
                column = indent.Length;
            }
            else if (!isFirst)
            {
                line.Add(new TextRun(" ", line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain));
                column++;
            }

            line.AddRange(word);
            column += length;
            isFirst = false;
        }

        WriteLine(line, output);
    }

    /// <summary>Writes a line, neighbours of one tone at once.</summary>
    private static void WriteLine(List<TextRun> line, TextOutput output)
    {
        for (var i = 0; i < line.Count;)
        {
            var end = line.FindIndex(i, run => run.Tone != line[i].Tone) is >= 0 and var other ? other : line.Count;
            output.Write(string.Concat(line[i..end].Select(run => run.Text)), line[i].Tone);
            i = end;
        }

        output.WriteLine();
    }

    /// <summary>The words; a word has several parts where its tone changes inside it.</summary>
    private static IEnumerable<List<TextRun>> WordsOf(IEnumerable<TextRun> runs)
    {
        var word = new List<TextRun>();

        foreach (var run in runs)
        {
            var pieces = run.Text.Split(' ');

            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (pieces[i].Length > 0)
                    word.Add(run with { Text = pieces[i] });
            }
        }

        if (word.Count > 0)
            yield return word;
    }
}
