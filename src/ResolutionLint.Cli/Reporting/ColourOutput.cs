using Spectre.Console;

namespace ResolutionLint.Cli.Reporting;

/// <summary>Text for a screen.</summary>
internal sealed class ColourOutput : TextOutput
{
    private readonly IAnsiConsole console;

    public ColourOutput(TextWriter writer)
        : base(writer)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // The source line and the marks below it have to stay whole: the screen breaks them, not we.
        console.Profile.Width = int.MaxValue / 2;
    }

    public override bool HasColour => true;

    public override void Write(string text, Tone tone = Tone.Plain)
    {
        if (tone == Tone.Plain || text.Length == 0)
            Writer.Write(text);
        else
            console.Write(new Text(text, StyleOf(tone)));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Error => new Style(Color.Red),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Suggestion => new Style(Color.Blue),
        Tone.Heading => new Style(Color.Blue, decoration: Decoration.Bold),
        Tone.Emphasis => new Style(decoration: Decoration.Italic),
        Tone.Code => new Style(Color.Teal),
        Tone.Link => new Style(Color.Blue, decoration: Decoration.Underline),
        Tone.Marked => new Style(Color.Red, decoration: Decoration.Underline),
        _ => Style.Plain,
    };
}
