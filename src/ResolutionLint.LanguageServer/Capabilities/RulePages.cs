using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;
using ResolutionLint.Rules;
using ResolutionLint.Rules.House;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Gives the page of a rule by any of its names, for a client that shows pages itself. The request is our own: <c>resolutionlint/rulePage</c>.</summary>
internal sealed partial class RulePages(IRuleCatalog catalog, WorkspaceConfiguration configuration, WorkspaceFolders folders) : ICapability
{
    private static readonly string[] Drafts = ["draft.txt", "draft.md"];

    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "resolutionlint/rulePage", ProtocolJson.Default.RulePageParams, ProtocolJson.Default.RulePageResult,
        (asked, cancellation) => Task.Run(() => Find(asked.Rule), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
    }

    private RulePageResult? Find(string name) =>
        Find(catalog, null, name)
        ?? Houses().Select(house => Find(house.Catalog, house, name)).FirstOrDefault(page => page is not null);

    private IEnumerable<HouseRules> Houses() =>
        folders.Paths
            .SelectMany(folder => Drafts, (folder, draft) => configuration.GetOptions(Path.Combine(folder, draft)).House)
            .OfType<HouseRules>();

    private static RulePageResult? Find(IRuleCatalog catalog, HouseRules? house, string name) =>
        RuleNames.Find(catalog, name) is { } rule && (RulePage.Read(rule) ?? HouseRulePage.Write(rule, house)) is { } page
            ? new RulePageResult(rule.Id, rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture), Marks().Replace(page, string.Empty))
            : null;

    /// <summary>What stands around the words at fault in an example is for those who run it.</summary>
    [GeneratedRegex(@"\[\||\|\]")]
    private static partial Regex Marks();
}
