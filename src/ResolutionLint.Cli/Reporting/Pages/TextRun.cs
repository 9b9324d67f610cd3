namespace ResolutionLint.Cli.Reporting.Pages;

/// <summary>A stretch of text in one tone.</summary>
internal readonly record struct TextRun(string Text, Tone Tone);
