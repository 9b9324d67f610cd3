using System.Globalization;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting.Html;

/// <summary>Findings as a page for people: the drafts as they are printed, with what was found marked in them. It loads nothing, and runs nothing but its own script.</summary>
internal sealed class HtmlReporter : IReporter
{
    public void Write(RunReport report, TextOutput output)
    {
        var page = new HtmlWriter();
        page.Open("html", ("lang", "en")).Line();
        WriteHead(page);
        page.Open("body").Line();
        WriteHeader(page, report);
        page.Open("main").Line();
        WriteFiles(page, report);
        page.Close("main").Line();
        page.Code("script", PageAssets.Script);
        page.Close("body").Close("html").Line();
        output.Write(page.ToString());
    }

    private static void WriteHead(HtmlWriter page)
    {
        page.Open("head").Line();
        page.Open("meta", ("charset", "utf-8")).Line();
        page.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy)).Line();
        page.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        page.Element("title", "ResolutionLint").Line();
        page.Code("style", PageAssets.Style);
        page.Close("head").Line();
    }

    private static void WriteHeader(HtmlWriter page, RunReport report)
    {
        page.Open("header").Line();
        page.Element("h1", "ResolutionLint").Line();
        page.Element("p", RunSummary.Of(report), ("class", "summary")).Line();
        WriteFilters(page, report);
        WriteContents(page, report);
        page.Close("header").Line();
    }

    /// <summary>Hidden until the script is there to follow them.</summary>
    private static void WriteFilters(HtmlWriter page, RunReport report)
    {
        var findings = report.Files.SelectMany(file => file.Findings).ToList();
        page.Open("p", ("id", "filters"), ("hidden", ""));

        foreach (var severity in findings.GroupBy(finding => finding.Severity).OrderByDescending(same => same.Key))
        {
            var word = SeverityWords.Of(severity.Key);
            page.Open("label").Open("input", ("type", "checkbox"), ("value", word), ("checked", "")).Text($" {RunSummary.Counted(severity.Count(), word)}").Close("label").Text(" ");
        }

        page.Open("select", ("aria-label", "Rule")).Element("option", "All rules", ("value", ""));

        foreach (var rule in findings.GroupBy(finding => finding.Id).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            var title = rule.First().Diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture);
            page.Element("option", $"{rule.Key} {title} ({rule.Count()})", ("value", rule.Key));
        }

        page.Close("select").Close("p").Line();
    }

    private static void WriteContents(HtmlWriter page, RunReport report)
    {
        if (report.Files.Length < 2)
            return;

        page.Open("nav").Open("ul").Line();

        foreach (var (index, file) in report.Files.Index())
        {
            page.Open("li");
            page.Element("a", file.Path, ("href", IsShown(report, file) ? $"#{AddressOf(index)}" : null));
            page.Text(file.Findings.IsEmpty ? ": no findings" : $": {RunSummary.Counted(file.Findings.Length, "finding")}").Close("li").Line();
        }

        page.Close("ul").Close("nav").Line();
    }

    private static void WriteFiles(HtmlWriter page, RunReport report)
    {
        var number = 0;

        foreach (var (index, file) in report.Files.Index())
        {
            NumberedFinding[] findings = [.. file.Findings.Select(finding => new NumberedFinding(++number, finding))];

            if (IsShown(report, file))
                WriteFile(page, file, AddressOf(index), findings);
        }
    }

    private static void WriteFile(HtmlWriter page, FileReport file, string address, NumberedFinding[] findings)
    {
        page.Open("section", ("id", address), ("class", "file")).Line();
        page.Element("h2", file.Path).Line();

        if (file.Layout is { } layout)
            new DraftPage(page, layout, findings).Write();

        new FindingList(page, file, findings).Write();
        page.Close("section").Line();
    }

    /// <summary>Of many drafts those without a mistake are named only.</summary>
    private static bool IsShown(RunReport report, FileReport file) => !file.Findings.IsEmpty || report.Files.Length == 1;

    private static string AddressOf(int file) => string.Create(CultureInfo.InvariantCulture, $"file{file + 1}");
}
