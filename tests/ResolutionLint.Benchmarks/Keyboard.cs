using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.Benchmarks;

/// <summary>
/// Types letters inside paragraphs and takes them out again, one keystroke at a time: a few in one paragraph, then a few in another. The draft
/// keeps its length, so whatever grows is not the draft.
/// </summary>
internal sealed class Keyboard(string text, int seed)
{
    private const int Word = 8;
    private const string Letters = "etaoinshrdlu";

    private readonly Random random = new(seed);
    private readonly string[] lines = text.Split('\n');
    private (int Line, int Character) caret;
    private int typed;
    private bool isDeleting;

    /// <summary>The next keystroke, as the edit that a client sends.</summary>
    public ContentChange Next()
    {
        if (typed == 0)
            (caret, isDeleting) = (SomePlace(), false);

        isDeleting |= typed == Word;

        if (isDeleting)
            return Edit(--typed, 1, string.Empty);

        return Edit(typed++, 0, Letters[random.Next(Letters.Length)].ToString());
    }

    private ContentChange Edit(int at, int length, string letter) => new(
        letter, new LspRange(new LspPosition(caret.Line, caret.Character + at), new LspPosition(caret.Line, caret.Character + at + length)));

    /// <summary>A place behind the fifth word of some paragraph.</summary>
    private (int Line, int Character) SomePlace()
    {
        while (true)
        {
            var line = random.Next(lines.Length);
            var place = lines[line].Split(' ').Take(5).Sum(word => word.Length + 1) - 1;

            if (place > 20 && place < lines[line].Length)
                return (line, place);
        }
    }
}
