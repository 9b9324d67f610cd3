using System.Globalization;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Rules.Tests.Pages;

/// <summary>A fenced block of a page: a small draft, and after the backticks its format and what is configured for it.</summary>
internal sealed record PageExample(int Line, string Info, string Text)
{
    private string[] Words => Info.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string Path => Words switch
    {
        ["text", ..] => "draft.txt",
        ["md", ..] => "draft.md",
        _ => throw new FormatException($"Line {Line}: after the backticks stands text or md, then organ=… and date=… where they matter."),
    };

    public DocumentOptions Options => Words.Skip(1).Aggregate(DocumentOptions.Default, Configure);

    private DocumentOptions Configure(DocumentOptions options, string word) => word.Split('=') switch
    {
        ["organ", var organ] when ProfileNames.TryParse(organ, out _) => options with { Organ = organ },
        ["date", var date] => options with { Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
        _ => throw new FormatException($"Line {Line}: '{word}' is neither organ=… nor date=…."),
    };
}
