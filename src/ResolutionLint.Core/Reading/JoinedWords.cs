using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>The words of a paragraph, put together from its lines.</summary>
internal sealed record JoinedWords
{
    private readonly TextShape[] lines;
    private readonly int[] distances;
    private readonly int textStart;

    /// <summary>Words with what tells them again.</summary>
    /// <param name="text">The words.</param>
    /// <param name="members">The lines that they were put together from.</param>
    /// <param name="textStart">Where they begin in the first line.</param>
    public JoinedWords(LogicalText text, List<TextLine> members, int textStart)
    {
        Text = text;
        Shape = new TextShape(text.Text);
        this.textStart = textStart;
        lines = [.. members.Select(line => line.Shape)];
        distances = [.. members.Select(line => line.Text.Start - text.Start)];
    }

    /// <summary>The words behind the label of the paragraph.</summary>
    public LogicalText Text { get; private init; }

    /// <summary>What they look like.</summary>
    public TextShape Shape { get; }

    /// <summary>Whether they were put together from lines like these, which stand to one another as those did.</summary>
    public bool IsOf(List<TextLine> members, int start)
    {
        if (start != textStart || members.Count != lines.Length)
            return false;

        for (var i = 0; i < lines.Length; i++)
        {
            if (members[i].Shape != lines[i] || members[i].Text.Start - members[0].Text.Start != distances[i] - distances[0])
                return false;
        }

        return true;
    }

    /// <summary>The same words where their first line begins elsewhere.</summary>
    public JoinedWords At(int lineStart) => this with { Text = Text.At(lineStart - distances[0]) };
}
