using System.Globalization;
using System.Text.Json;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Tells the client how far a long piece of work has come, where it gave a token to tell it by.</summary>
internal sealed class WorkProgress(RpcClient client, JsonElement? token, string title)
{
    public void Begin() => Send(new WorkDone("begin") { Title = title, Percentage = 0 });

    public void Report(int done, int all) => Send(new WorkDone("report")
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"{done} of {all}"),
        Percentage = done * 100 / all,
    });

    public void End() => Send(new WorkDone("end"));

    private void Send(WorkDone value)
    {
        if (token is { } wanted)
            client.Notify("$/progress", new WorkDoneParams(wanted, value), ProtocolJson.Default.WorkDoneParams);
    }
}
