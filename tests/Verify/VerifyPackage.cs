using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>Tells the Verify package the one variable that rewrites expectations.</summary>
internal static class VerifyPackage
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        if (Expectations.AreRewritten)
            VerifierSettings.AutoVerify();
    }
}
