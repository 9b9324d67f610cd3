using Microsoft.Extensions.DependencyInjection;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Capabilities;
using ResolutionLint.LanguageServer.Capabilities.Actions;
using ResolutionLint.LanguageServer.Capabilities.Proposals;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;
using ResolutionLint.Rules;

namespace ResolutionLint.LanguageServer;

/// <summary>Puts the server together. The order of the capabilities is that in which they announce themselves.</summary>
internal static class Composition
{
    public static ServiceProvider Create(Stream input, MessageWriter writer, Func<DateOnly> today)
    {
        var services = new ServiceCollection();

        services.AddSingleton(writer);
        services.AddSingleton(new RpcClient(writer));
        services.AddSingleton<RpcHandlers>();
        services.AddSingleton<Activity>();
        services.AddSingleton(provider => new RpcConnection(
            input, writer, provider.GetRequiredService<RpcClient>(), provider.GetRequiredService<RpcHandlers>()));

        services.AddSingleton<IRuleCatalog>(RuleCatalog.Default);
        services.AddSingleton(provider => new DocumentAnalysis(provider.GetRequiredService<IRuleCatalog>(), today));
        services.AddSingleton<Translator>();
        services.AddSingleton<FindingTranslator>();
        services.AddSingleton<Settings>();
        services.AddSingleton<WorkspaceFolders>();
        services.AddSingleton<OpenDocuments>();
        services.AddSingleton<WorkspaceConfiguration>();
        services.AddSingleton<Analyses>();
        services.AddSingleton<DocumentFindings>();
        services.AddSingleton<WorkspaceFiles>();
        services.AddSingleton<DiagnosticChannel>();
        services.AddSingleton<ConfigurationDiagnostics>();
        services.AddSingleton<ClientLog>();
        services.AddSingleton<DocumentRequests>();
        services.AddSingleton<EditTranslator>();
        services.AddSingleton<SettingWriter>();
        services.AddSingleton<HouseLexiconWriter>();
        services.AddSingleton<CitedResolutions>();
        services.AddSingleton<KnownTitles>();
        services.AddSingleton<ClientAbilities>();

        services.AddSingleton<IProposalSource, NewResolutionProposals>();
        services.AddSingleton<IProposalSource, OpenerProposals>();
        services.AddSingleton<IProposalSource, DateProposals>();
        services.AddSingleton<IProposalSource, BodyProposals>();

        services.AddSingleton<IActionSource, FixActions>();
        services.AddSingleton<IActionSource, FixRuleActions>();
        services.AddSingleton<IActionSource, FixAllActions>();
        services.AddSingleton<IActionSource, SuppressActions>();
        services.AddSingleton<IActionSource, HouseLexiconActions>();
        services.AddSingleton<IActionSource, SeverityActions>();
        services.AddSingleton<IActionSource, ExplainActions>();

        services.AddSingleton<ICapability, TextSynchronization>();
        services.AddSingleton<ICapability, WorkspaceWatch>();
        services.AddSingleton<ICapability, ClientSettings>();
        services.AddSingleton<ICapability, PullDiagnostics>();
        services.AddSingleton<ICapability, PushDiagnostics>();
        services.AddSingleton<ICapability, CodeActions>();
        services.AddSingleton<ICapability, RulePages>();
        services.AddSingleton<ICapability, DocumentStatus>();
        services.AddSingleton<ICapability, DocumentLayout>();
        services.AddSingleton<ICapability, HoverText>();
        services.AddSingleton<ICapability, Definitions>();
        services.AddSingleton<ICapability, ReferenceSearch>();
        services.AddSingleton<ICapability, DocumentOutline>();
        services.AddSingleton<ICapability, Folding>();
        services.AddSingleton<ICapability, DocumentLinks>();
        services.AddSingleton<ICapability, SemanticTokens>();
        services.AddSingleton<ICapability, Completion>();
        services.AddSingleton<ICapability, CitationHints>();
        services.AddSingleton<ICapability, CitationLens>();
        services.AddSingleton<ICapability, Formatting>();
        services.AddSingleton<ICapability, BodyRename>();

        services.AddSingleton<Server>();
        return services.BuildServiceProvider();
    }
}
