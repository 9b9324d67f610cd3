using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Commands;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Core;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
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
        var output = Path.GetFullPath(request.Output, terminal.CurrentDirectory);

        if (output == file.FullPath)
            throw new RequestException($"--output {request.Output}: this is the document itself, which stays as it is; give the copy another name");

        var draft = SingleDraft.Open(file, terminal, services) as WordDraft
            ?? throw new RequestException($"{file.Path}: only Word documents can be reviewed; 'reslint lint' reports on other formats");
        var options = request.Override(services.GetRequiredService<ConfigurationProvider>().GetOptions(file.FullPath));
        Write(output, Review(WordReview.Withdraw(draft), options));
        return ExitCodes.Clean;
    }

    private ReviewedCopy Review(WordDraft draft, DocumentOptions options)
    {
        var result = linter.Lint(draft, options);

        if (result.Document.Kind is not (DocumentKind.AdoptedResolution or DocumentKind.DraftResolution))
            throw new RequestException($"{draft.Path}: nothing was written: {result.Findings.FirstOrDefault()?.Message ?? "this holds no resolution."}");

        var findings = Wanted(result);
        var changes = request.CommentsOnly ? [] : ChangesOf(draft, findings, options);
        var copy = WordReview.Write(draft, [.. findings.Select(CommentOf)], changes, terminal.Now);
        Tell(findings, changes, copy);
        return copy;
    }

    private ImmutableArray<Finding> Wanted(LintResult result) => [.. result.Findings.Where(finding => finding.Severity >= request.Least)];

    /// <summary>What the safe fixes of wanted findings change, those that others make possible included.</summary>
    private ImmutableArray<TextChange> ChangesOf(WordDraft draft, ImmutableArray<Finding> findings, DocumentOptions options)
    {
        if (FixRounds.Settle(draft, findings, FixSafety.Safe, next => Wanted(linter.Lint(next, options))) is { } settled)
            return [.. settled.Text.GetTextChanges(draft.Text)];

        terminal.Error.WriteLine($"reslint: {draft.Path}: the fixes undo one another, so that the copy has comments only");
        return [];
    }

    private static ReviewComment CommentOf(Finding finding)
    {
        var link = finding.Diagnostic.Descriptor.HelpLinkUri;
        var advice = finding.Fix is { Safety: FixSafety.Unsafe } fix ? $" Possible fix: {fix.Title}." : string.Empty;
        return new ReviewComment(finding.Span, finding.Id, finding.Message + advice, link.Length > 0 ? link : null);
    }

    private void Write(string output, ReviewedCopy copy)
    {
        try
        {
            AtomicFile.Put(output, copy.Bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{request.Output}: the reviewed copy cannot be written: {FileBytes.ReasonOf(exception)}");
        }
    }

    private void Tell(ImmutableArray<Finding> findings, ImmutableArray<TextChange> changes, ReviewedCopy copy)
    {
        terminal.Out.WriteLine($"{request.Output}: {RunSummary.Counted(findings.Length, "comment")}, {RunSummary.Counted(changes.Length, "tracked change")}.");

        foreach (var warning in copy.Warnings)
            terminal.Error.WriteLine($"reslint: {request.Output}: {warning}");
    }
}
