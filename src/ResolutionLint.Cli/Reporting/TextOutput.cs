namespace ResolutionLint.Cli.Reporting;

/// <summary>Text for people: plain, unless a screen is there to show colours.</summary>
internal class TextOutput(TextWriter writer)
{
    protected TextWriter Writer => writer;

    /// <summary>Whether tones can be told apart, so that no signs are needed for them.</summary>
    public virtual bool HasColour => false;

    public virtual void Write(string text, Tone tone = Tone.Plain) => writer.Write(text);

    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        writer.Write('\n');
    }

    /// <summary>Colours where they are wanted and there is a screen for them.</summary>
    public static TextOutput For(Terminal terminal, bool noColour) =>
        terminal.HasColour && !noColour ? new ColourOutput(terminal.Out) : new TextOutput(terminal.Out);
}
