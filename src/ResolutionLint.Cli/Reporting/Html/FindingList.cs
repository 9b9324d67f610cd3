using System.Globalization;
using ResolutionLint.Cli.Linting;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>The findings of a file as a list; each leads to its place in the draft, or shows its line where there is no draft to lead to.</summary>
internal sealed class FindingList(HtmlWriter page, FileReport file, IReadOnlyList<NumberedFinding> findings)
{
    public void Write()
    {
        page.Open("ol", ("class", "findings")).Line();

        foreach (var found in findings)
            Write(found);

        page.Close("ol").Line();
    }

    private void Write(NumberedFinding found)
    {
        var finding = found.Finding;
        page.Open("li", ("id", found.Entry), ("class", found.Severity), ("data-severity", found.Severity), ("data-rule", finding.Id));
        page.Element("a", found.Number.ToString(CultureInfo.InvariantCulture), ("class", $"number {found.Severity}"), ("href", file.Layout is null ? null : $"#{found.Place}"));
        page.Text(" ").Element("span", $"{found.Severity} {finding.Id}", ("class", "rule"), ("title", finding.Diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture)));
        page.Text(" ").Element("span", PlaceOf(finding.Span.Start), ("class", "place"));
        page.Element("p", finding.Message);

        foreach (var related in finding.Related)
            page.Element("p", $"See {PlaceOf(related.Span.Start)}: {related.Message}", ("class", "more"));

        if (finding.Fix is { } fix)
            page.Element("p", $"Fix: {fix.Title}{(fix.Safety == FixSafety.Safe ? string.Empty : " (to be looked at)")}", ("class", "more"));

        if (file.Layout is null && file.Text.Length > 0)
            WriteLine(finding);

        page.Close("li").Line();
    }

    private string PlaceOf(int offset) => file.Names is null ? $"line {Place.Of(file, offset)}" : Place.Of(file, offset);

    private void WriteLine(Finding finding)
    {
        var excerpt = Excerpt.Of(file.Text, file.Lines, finding.Span);
        page.Element("pre", $"{excerpt.Line}\n{excerpt.Indent}{excerpt.Marks}");
    }
}
