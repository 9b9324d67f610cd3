using System.CommandLine;
using ResolutionLint.Cli.PlugIns;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Cli.Reviewing;
using ResolutionLint.Core.Configuration;

namespace ResolutionLint.Cli.Commands;

/// <summary><c>reslint review</c>: gives a Word document back with comments and tracked changes.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The Word document; it stays as it is." };
        var output = new Option<string>("--output") { Description = "The reviewed copy; a file of that name is replaced.", HelpName = "FILE", Required = true };
        var commentsOnly = new Option<bool>("--comments-only") { Description = "Comment on findings, and leave the text as it is." };
        var severity = new Option<string?>("--severity") { Description = "The least severity to comment on (default: suggestion)." };
        severity.AcceptOnlyFromAmong("error", "warning", "suggestion");
        var organ = RequestValues.OrganOption();
        var date = RequestValues.DateOption();
        var stage = RequestValues.StageOption();
        var analyzers = RequestValues.AnalyzerOption();
        var command = new Command("review", "Write a copy of a Word document with a comment at each finding, and each safe fix as a tracked change.")
        {
            file, output, commentsOnly, severity, organ, date, stage, analyzers,
        };

        command.SetAction(parsed => Execute(terminal, new ReviewRequest(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output))
        {
            CommentsOnly = parsed.GetValue(commentsOnly),
            Least = SeverityWords.LeastOf(RequestValues.FailOn(parsed.GetValue(severity)) ?? FailOn.Suggestion),
            Organ = RequestValues.Organ(parsed.GetValue(organ)),
            Date = RequestValues.Date(parsed.GetValue(date)),
            Stage = RequestValues.Stage(parsed.GetValue(stage)),
            Analyzers = parsed.GetValue(analyzers) ?? [],
        }));

        return command;
    }

    private static int Execute(Terminal terminal, ReviewRequest request)
    {
        using var services = Composition.Create(terminal, PlugInSet.Load(request.Analyzers, terminal.CurrentDirectory));
        return new ReviewRun(request, terminal, services).Execute();
    }
}
