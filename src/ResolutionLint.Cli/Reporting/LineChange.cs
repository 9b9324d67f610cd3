namespace ResolutionLint.Cli.Reporting;

/// <summary>Lines of an old text that lines of a new one replace; 0-based, the ends excluded.</summary>
internal readonly record struct LineChange(int OldStart, int OldEnd, int NewStart, int NewEnd);
