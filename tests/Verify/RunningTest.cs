using System.Reflection;

namespace VerifyTests;

/// <summary>The test method this call comes from.</summary>
internal static class RunningTest
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    public static MethodInfo Method
    {
        get => Current.Value ?? throw new InvalidOperationException("Verify is called outside a test.");
        set => Current.Value = value;
    }
}
