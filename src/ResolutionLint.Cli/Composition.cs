using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.PlugIns;
using ResolutionLint.Cli.Reporting;
using ResolutionLint.Cli.Reporting.GitHub;
using ResolutionLint.Cli.Reporting.Html;
using ResolutionLint.Cli.Reporting.Sarif;
using ResolutionLint.Core;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;
using ResolutionLint.Pdf;
using ResolutionLint.Rules;
using ResolutionLint.Rules.House;
using ResolutionLint.Word;

namespace ResolutionLint.Cli;

/// <summary>Puts readers, checks and reporters together. Each is made when a run asks for it.</summary>
internal static class Composition
{
    public static ServiceProvider Create(Terminal terminal, WordView view = WordView.Accepted) => Create(terminal, PlugInSet.None, view);

    public static ServiceProvider Create(Terminal terminal, PlugInSet plugIns, WordView view = WordView.Accepted)
    {
        var services = new ServiceCollection();

        services.AddSingleton<IRuleCatalog>(_ => plugIns.Catalog);
        services.AddSingleton<IEnumerable<ResolutionAnalyzer>>(_ => [.. BuiltInAnalyzers.Create(), .. plugIns.Analyzers]);
        services.AddSingleton<IDocumentReader>(_ => new MarkdownReader());
        services.AddSingleton<IDocumentReader>(_ => new PlainTextReader());
        services.AddSingleton<IDraftFormat>(_ => new WordFormat(view));
        services.AddSingleton<IDraftFormat>(_ => new PdfFormat());
        services.AddSingleton<IDraftFormat>(provider => new TextFormat(provider.GetServices<IDocumentReader>()));
        services.AddSingleton(provider => new DraftFormats(provider.GetServices<IDraftFormat>()));
        services.AddSingleton(provider => new Linter(
            provider.GetRequiredService<IEnumerable<ResolutionAnalyzer>>(),
            provider.GetRequiredService<IRuleCatalog>(),
            terminal.Today,
            provider.GetServices<IDocumentReader>()));

        services.AddSingleton(provider => new HouseRulesReader(HouseFiles.List, FileBytes.Read, provider.GetRequiredService<IRuleCatalog>()));
        services.AddSingleton(provider => new ConfigurationProvider(
            FileBytes.ReadIfThere,
            provider.GetRequiredService<IRuleCatalog>(),
            folder => provider.GetRequiredService<HouseRulesReader>().Read(folder)));

        services.AddKeyedSingleton<IReporter>(ReportFormats.Text, (_, _) => new TextReporter());
        services.AddKeyedSingleton<IReporter>(ReportFormats.Json, (_, _) => new JsonReporter());
        services.AddKeyedSingleton<IReporter>(
            ReportFormats.Sarif, (provider, _) => new SarifReporter(provider.GetRequiredService<IRuleCatalog>(), terminal.CurrentDirectory));
        services.AddKeyedSingleton<IReporter>(ReportFormats.GitHub, (_, _) => new GitHubReporter(terminal));
        services.AddKeyedSingleton<IReporter>(ReportFormats.GitLab, (_, _) => new GitLabReporter(terminal));
        services.AddKeyedSingleton<IReporter>(ReportFormats.JUnit, (_, _) => new JUnitReporter());
        services.AddKeyedSingleton<IReporter>(ReportFormats.Checkstyle, (_, _) => new CheckstyleReporter());
        services.AddKeyedSingleton<IReporter>(ReportFormats.Html, (_, _) => new HtmlReporter());

        return services.BuildServiceProvider();
    }
}
