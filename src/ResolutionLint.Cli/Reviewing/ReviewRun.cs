using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Commands;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Model;
using ResolutionLint.Word;
using ResolutionLint.Word.Review;

namespace ResolutionLint.Cli.Reviewing;

/// <summary>A run of <c>reslint review</c>: a copy of a Word document with a comment at each finding, and each safe fix as a tracked change.</summary>
internal sealed class ReviewRun(ReviewRequest request, Terminal terminal, IServiceProvider services)
{
    private readonly Linter linter = services.GetRequiredService<Linter>();

    public int Execute()
    {
        var file = SingleDraft.Find("review", request.Path, terminal);
        var output = ReviewTarget.Demand(request.Output, file, terminal.CurrentDirectory);
        var options = request.Override(services.GetRequiredService<ConfigurationProvider>().GetOptions(file.FullPath));

        try
        {
            var draft = Open(file);
            ReviewTarget.DemandEnding(request.Output, file);
            Write(output, ReviewOf(draft, options));
        }
        catch (UnreadableDraftException exception)
        {
            throw SingleDraft.Refused(file.Path, exception, services);
        }

        return ExitCodes.Clean;
    }

    private WordDraft Open(InputFile file) => SingleDraft.Open(file, terminal, services) switch
    {
        WordDraft draft => WordReview.Withdraw(draft),
        { Text.Length: 0 } => throw new RequestException($"{file.Path}: nothing was written: there are no words in it"),
        _ => throw new RequestException($"{file.Path}: only Word documents can be reviewed; 'reslint lint' reports on other formats"),
    };

    private Review ReviewOf(WordDraft draft, DocumentOptions options)
    {
        var result = linter.Lint(draft, options);

        if (result.Document.Kind is not (DocumentKind.AdoptedResolution or DocumentKind.DraftResolution))
            throw new RequestException($"{draft.Path}: nothing was written: {result.Findings.FirstOrDefault()?.Message ?? "this holds no resolution."}");

        var findings = Wanted(result);
        var (changes, fixes) = request.CommentsOnly ? ([], 0) : ChangesOf(draft, findings, options);
        return new Review(WordReview.Write(draft, [.. findings.Select(CommentOf)], changes, terminal.Now), findings.Length, fixes);
    }

    private ImmutableArray<Finding> Wanted(LintResult result) => [.. result.Findings.Where(finding => finding.Severity >= request.Least)];

    /// <summary>What the safe fixes of wanted findings change, those that others make possible included.</summary>
    private (ImmutableArray<TextChange> Changes, int Fixes) ChangesOf(WordDraft draft, ImmutableArray<Finding> findings, DocumentOptions options)
    {
        if (FixRounds.Settle(draft, findings, FixSafety.Safe, next => Wanted(linter.Lint(next, options))) is { } settled)
            return ([.. settled.Text.GetTextChanges(draft.Text)], settled.Applied);

        terminal.Error.WriteLine($"reslint: {draft.Path}: the fixes undo one another, so that the copy has comments only");
        return ([], 0);
    }

    private static ReviewComment CommentOf(Finding finding)
    {
        var link = finding.Diagnostic.Descriptor.HelpLinkUri;
        var advice = finding.Fix is { Safety: FixSafety.Unsafe } fix ? $" Possible fix: {fix.Title}." : string.Empty;
        return new ReviewComment(finding.Span, finding.Id, finding.Message + advice, link.Length > 0 ? link : null);
    }

    private void Write(string output, Review review)
    {
        try
        {
            AtomicFile.Put(output, review.Copy.Bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{request.Output}: the reviewed copy cannot be written: {FileBytes.ReasonOf(exception)}");
        }

        terminal.Out.WriteLine($"{request.Output}: {RunSummary.Counted(review.Comments, "comment")}, {(review.Fixes == 1 ? "1 fix" : $"{review.Fixes} fixes")} as tracked changes.");

        foreach (var warning in review.Copy.Warnings)
            terminal.Error.WriteLine($"reslint: {request.Output}: {warning}");
    }

    /// <summary>A reviewed copy, and what is in it.</summary>
    private sealed record Review(ReviewedCopy Copy, int Comments, int Fixes);
}
