namespace ResolutionLint.Cli.Reporting;

/// <summary>What a stretch of output is, for those who show it in colour.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
    Error,
    Warning,
    Suggestion,
    Heading,
    Emphasis,
    Code,
    Link,
    Marked,
}
