using System.Globalization;
using System.Text;

namespace ResolutionLint.LanguageServer.Tests;

/// <summary>
/// Drafts as long as one likes, the same for the same seed: numbered paragraphs, lists, notes, citations, names of bodies and their
/// short forms, and here and there a fault.
/// </summary>
internal sealed class GeneratedDraft
{
    private static readonly string[] Citations =
    [
        "its resolution 46/152 of 18 December 1991", "its resolution 55/255 of 31 May 2001", "its resolution 70/1 of 25 September 2015",
        "its resolutions 46/152 of 18 December 1991 and 55/255 of 31 May 2001", "Security Council resolution 1373 (2001) of 28 September 2001",
        "Security Council resolution 1540 (2004) of 28 April 2004", "Economic and Social Council resolution 1992/22 of 30 July 1992",
    ];

    private static readonly string[] Bodies =
    [
        "the United Nations Office on Drugs and Crime", "the World Health Organization", "the United Nations Children’s Fund",
        "the Food and Agriculture Organization of the United Nations", "the Economic and Social Council", "the United Nations Environment Programme",
        "the International Labour Organization", "the Secretary-General", "Member States", "the regional commissions",
    ];

    private static readonly string[] PreambleOpeners =
        ["Recognizing", "Noting", "Recognizing also", "Noting with concern", "Welcoming", "Bearing in mind", "Stressing", "Taking into account", "Convinced of"];

    private static readonly string[] OperativeOpeners = ["Welcomes", "Takes note of", "Stresses", "Recognizes", "Reaffirms", "Notes with appreciation", "Emphasizes"];

    private static readonly string[] Addressing = ["Requests", "Invites", "Encourages", "Calls upon", "Urges"];

    private static readonly string[] Subjects =
    [
        "the work of night schools in harbour towns", "the part that libraries play in the life of a district", "the contribution of cooks to public health",
        "the difficulties of seafarers who cannot write home", "the good that a common timetable does to the cities of a continent",
        "the efforts of teachers in the mountains, in all six official languages,", "the needs of those who repair wells, pumps and bridges",
    ];

    private static readonly string[] Tasks =
    [
        "to train teachers in the repair of bicycles", "to publish the tables of the tides in large print", "to report on the state of the lighthouses",
        "to keep one kitchen open in every district", "to draw up a map of the wells that are in use", "to share its experience with schools of music",
        "to set aside 5 per cent of its means for books",
    ];

    private static readonly string[] Places = ["in small island States", "in the valleys", "along the coast", "in São Tomé and elsewhere", "by 2030", "within existing resources"];

    private static readonly string[] Months = ["January", "March", "June", "July", "October", "December"];

    private readonly StringBuilder text = new();
    private readonly Random random;
    private readonly string lineBreak;
    private readonly bool isMarkdown;
    private readonly int oneFaultIn;
    private int paragraphs;
    private int notes;

    private GeneratedDraft(int seed, string lineBreak, bool isMarkdown, int oneFaultIn)
    {
        random = new Random(seed);
        this.lineBreak = lineBreak;
        this.isMarkdown = isMarkdown;
        this.oneFaultIn = oneFaultIn;
    }

    /// <summary>A draft.</summary>
    /// <param name="seed">Which one.</param>
    /// <param name="count">How many paragraphs it has, those of lists included.</param>
    /// <param name="lineBreak">How its lines end.</param>
    /// <param name="isMarkdown">Whether its notes are those of Markdown, or those of text that came from a page.</param>
    /// <param name="oneFaultIn">After how many paragraphs a fault has to be expected.</param>
    public static string Create(int seed, int count, string lineBreak = "\n", bool isMarkdown = false, int oneFaultIn = 8) =>
        new GeneratedDraft(seed, lineBreak, isMarkdown, oneFaultIn).Write(count);

    private string Write(int count)
    {
        Line($"Draft {random.Next(100)} on {Pick(Subjects).TrimEnd(',')}");
        Line("The General Assembly,");

        while (paragraphs < count / 3)
            Paragraph($"{Pick(PreambleOpeners)} {Content()}", ',');

        for (var number = 1; paragraphs < count - 1; number++)
            Operative(number);

        Paragraph($"{Number(paragraphs)}. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report", '.');

        if (!isMarkdown && notes > 0)
            Line("________________");

        for (var note = 1; note <= notes; note++)
            Line($"{(isMarkdown ? $"[^{Number(note)}]:" : Number(note))} A/{Number(random.Next(50, 80))}/{Number(random.Next(1, 999))}.");

        return text.ToString();
    }

    private void Operative(int number)
    {
        // Numbers that jump are a fault that concerns all that follow, so it is a rare one.
        var label = Number(random.Next(200) == 0 ? number + 1 : number);

        if (random.Next(5) > 0)
        {
            var isRequest = random.Next(2) == 0;
            Paragraph($"{label}. {(isRequest ? $"{Pick(Addressing)} {Pick(Bodies)} {Pick(Tasks)} {Pick(Places)}" : $"{Pick(OperativeOpeners)} {Content()}")}", ';');
            return;
        }

        Paragraph($"{label}. {Pick(Addressing)} {Pick(Bodies)}", ':');

        for (var letter = 'a'; letter < 'a' + random.Next(2, 6); letter++)
            Paragraph($"({letter}) {Capital(Pick(Tasks))}", ';');
    }

    private string Content() => random.Next(6) switch
    {
        0 => Pick(Citations),
        1 => $"{Pick(Subjects)} and its resolution {Number(random.Next(46, 80))}/{Number(random.Next(1, 260))} of {Number(random.Next(1, 29))} {Pick(Months)} {Number(random.Next(1992, 2024))}",
        2 => $"the report of the Secretary-General{Marker()}",
        3 => $"the role of {Pick(Bodies)} in {Pick(Subjects)}",
        4 => $"paragraph {Number(random.Next(1, 30))} of {Pick(Citations)}",
        _ => $"{Pick(Subjects)} {Pick(Places)}",
    };

    private string Marker() => isMarkdown ? $"[^{Number(++notes)}]" : Number(++notes);

    private void Paragraph(string words, char end)
    {
        paragraphs++;
        var faulty = random.Next(oneFaultIn) == 0;
        Line((faulty, random.Next(5)) switch
        {
            (true, 0) => words + " and 7 percent of all" + end,
            (true, 1) => words.Replace(" of ", "  of ", StringComparison.Ordinal) + end,
            (true, 2) => words,
            (true, 3) => words + " under the UNODC" + end,
            (true, _) => words + " , as well as the Centre" + (end == ';' ? ',' : ';'),
            _ => words + end,
        });
    }

    private void Line(string words) => text.Append(words).Append(lineBreak).Append(lineBreak);

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
