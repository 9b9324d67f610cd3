using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that can still be told where its file lies; awaiting it makes it.</summary>
public class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> compare)
{
    private readonly VerifySettings settings = settings ?? new VerifySettings();
    private Task? comparison;

    public SettingsTask UseDirectory(string directory)
    {
        settings.UseDirectory(directory);
        return this;
    }

    public SettingsTask UseParameters(params object?[] parameters)
    {
        settings.UseParameters(parameters);
        return this;
    }

    public Task ToTask() => comparison ??= compare(settings);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask task) => task.ToTask();
}
