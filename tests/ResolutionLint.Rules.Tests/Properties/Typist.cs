using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Tests.Properties;

/// <summary>
/// Somebody who writes at a draft: letters inside paragraphs, for the most part, and now and then a line break, a number, a note, whole
/// paragraphs taken out, moved or written twice, or one word changed everywhere.
/// </summary>
internal sealed class Typist(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "e", "t", " ", " the", "s", ",", ";", ".", ":", "1", "2", " 3", "¹", "*", "“", "”", "\n", "\n\n", "\r\n", "\t", "1. ", "2. Decides ", "(a) ", "(i) ",
        "Recalling also ", "Requests ", "also ", "\nAnnex\n", "\nThe Security Council,\n", "\n1 See A/57/64.\n", "\n¹ See A/57/64.\n", "____________\n",
        "//reslint-disable RL5001\n", "23-26037 (E)\n", "A/RES/59/157\n", "[^1]", "\n[^1]: See A/57/64.\n", "<!-- ", "-->", "\n77th plenary meeting\n", "\nII\n", "\u2028",
    ];

    private uint state = (uint)seed + 1;

    /// <summary>The text after one more edit.</summary>
    public string Edit(string text) => Next(12) switch
    {
        0 => TakeOut(text, 1 + Next(3)),
        1 => TakeOut(text, Next(400)),
        2 => MoveLines(text),
        3 => ChangeEverywhere(text),
        4 or 5 => text.Insert(Place(text), Pieces[Next(Pieces.Length)]),
        6 => text.Insert(StartOfLine(text), Pieces[Next(Pieces.Length)]),
        _ => text.Insert(Place(text), Pieces[Next(6)]),
    };

    private string TakeOut(string text, int length)
    {
        var place = Place(text);
        return text.Remove(place, Math.Min(length, text.Length - place));
    }

    private string MoveLines(string text)
    {
        var from = StartOfLine(text);
        var lines = new LineMap(text);
        var line = lines.GetPosition(from).Line;
        var end = lines.GetSpanWithBreak(Math.Min(line + Next(4), lines.Count - 1)).End;
        var moved = text[from..end];
        text = Next(2) == 0 ? text.Remove(from, end - from) : text;
        return text.Insert(StartOfLine(text), moved);
    }

    private string ChangeEverywhere(string text) => Next(3) switch
    {
        0 => text.Replace(" the ", " this ", StringComparison.Ordinal),
        1 => text.Replace(";\n", ",\n", StringComparison.Ordinal),
        _ => text.Replace(" of ", "  of ", StringComparison.Ordinal),
    };

    private int StartOfLine(string text)
    {
        var lines = new LineMap(text);
        return lines.GetStart(Next(lines.Count));
    }

    private int Place(string text) => Next(text.Length + 1);

    // Not the framework's generator, whose sequence may change.
    private int Next(int limit)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((state >> 8) % (uint)limit);
    }
}
