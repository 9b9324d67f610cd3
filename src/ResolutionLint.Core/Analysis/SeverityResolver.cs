using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Core.Analysis;

/// <summary>The one place where severity is decided: rule id before category before the rule's own default for the profile.</summary>
internal sealed class SeverityResolver(IRuleCatalog catalog, DocumentOptions options, Profile profile)
{
    private readonly Dictionary<string, DiagnosticSeverity?> known = [];

    /// <summary>The day on which the text was adopted; null for drafts.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>The finding with the severity that holds; null where it is not to be reported.</summary>
    public Finding? Apply(Finding finding)
    {
        var severity = SeverityOf(finding.Diagnostic.Descriptor);

        if (severity is null)
            return null;

        return severity == finding.Severity
            ? finding
            : finding with { Diagnostic = WithSeverity(finding.Diagnostic, severity.Value) };
    }

    /// <summary>The severity that holds for a rule; null where it is off.</summary>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule)
    {
        if (!known.TryGetValue(rule.Id, out var severity))
            known[rule.Id] = severity = Resolve(rule);

        return severity;
    }

    private DiagnosticSeverity? Resolve(DiagnosticDescriptor descriptor)
    {
        var preset = PresetOf(descriptor);

        if (options.RuleSeverities.TryGetValue(descriptor.Id, out var own))
            return own == ReportDiagnostic.Default ? preset : Translate(own);

        // As in Roslyn, a category tunes the rules that are on; it does not switch on those that are off.
        return preset is not null
            && options.CategorySeverities.TryGetValue(descriptor.Category, out var category)
            && category != ReportDiagnostic.Default
                ? Translate(category)
                : preset;
    }

    private DiagnosticSeverity? PresetOf(DiagnosticDescriptor descriptor)
    {
        var preset = catalog.TryGet(descriptor.Id, out var rule) ? rule.SeverityFor(profile) : descriptor.DefaultSeverity;
        return preset == DiagnosticSeverity.Error && Adopted < CountedPractice.Since ? DiagnosticSeverity.Warning : preset;
    }

    private static DiagnosticSeverity? Translate(ReportDiagnostic configured) => configured switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => null,
    };

    private static Diagnostic WithSeverity(Diagnostic diagnostic, DiagnosticSeverity severity) =>
        Diagnostic.Create(
            diagnostic.Id,
            diagnostic.Descriptor.Category,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            severity,
            diagnostic.DefaultSeverity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            title: diagnostic.Descriptor.Title,
            description: diagnostic.Descriptor.Description,
            helpLink: diagnostic.Descriptor.HelpLinkUri,
            location: diagnostic.Location,
            properties: diagnostic.Properties);
}
