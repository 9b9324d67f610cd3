using System.IO.Pipelines;

namespace ResolutionLint.LanguageServer.Tests;

public sealed class RehearsalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Activity activity = new();

    [Fact]
    public async Task Everything_that_is_rehearsed_is_answered()
    {
        activity.Note();

        // Where something is not, it throws.
        await Rehearsal.RunAsync(activity, CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Rehearsal_waits_for_its_turn_and_ends_with_the_server()
    {
        using var end = new CancellationTokenSource();
        var rehearsal = Rehearsal.RunAsync(activity, end.Token);
        Assert.False(rehearsal.IsCompleted);
        await end.CancelAsync();

        await rehearsal.WaitAsync(Patience);
    }

    [Fact]
    public async Task Server_that_rehearses_serves_and_ends_as_any_other()
    {
        var (up, down) = (new Pipe(), new Pipe());
        var rehearsing = new TaskCompletionSource();
        var server = Task.Run(async () =>
        {
            var code = await ServerHost.RunAsync(up.Reader.AsStream(), down.Writer.AsStream(), () => new DateOnly(2026, 11, 20), async (given, end) =>
            {
                await given.WhenQuietAsync(TimeSpan.Zero, end);
                rehearsing.SetResult();
                await Rehearsal.RunAsync(given, end);
            });
            await down.Writer.CompleteAsync();
            return code;
        });
        await using var client = new TestClient(up.Writer.AsStream(), down.Reader.AsStream(), server);
        await client.Initialize();
        await rehearsing.Task.WaitAsync(Patience);
        await client.Open(Places.Draft, Drafts.Flawed);
        Assert.Single(await client.Published(Places.Draft, version: 1));
        await client.Result("shutdown", null);
        await client.Notify("exit", null);

        Assert.Equal(0, await client.Server.WaitAsync(Patience));
    }
}
