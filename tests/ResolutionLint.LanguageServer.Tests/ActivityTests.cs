namespace ResolutionLint.LanguageServer.Tests;

public sealed class ActivityTests
{
    private readonly Activity activity = new();

    [Fact]
    public async Task Nothing_is_quiet_before_the_first_message()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => activity.WhenQuietAsync(TimeSpan.Zero, end.Token));
    }

    [Fact]
    public async Task Quiet_comes_a_while_after_the_last_message()
    {
        activity.Note();
        Assert.False(activity.WhenQuietAsync(TimeSpan.FromMinutes(10), CancellationToken.None).IsCompleted);

        await activity.WhenQuietAsync(TimeSpan.FromMilliseconds(1), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Nothing_is_quiet_while_something_is_worked_on()
    {
        activity.Note();
        var quiet = activity.Run(() => activity.WhenQuietAsync(TimeSpan.Zero, CancellationToken.None));
        Assert.False(quiet.IsCompleted);

        await quiet.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
