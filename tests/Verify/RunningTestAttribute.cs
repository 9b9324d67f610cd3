using System.Reflection;
using VerifyTests;
using Xunit.Sdk;

[assembly: RunningTest]

namespace VerifyTests;

/// <summary>Remembers which test method runs: a snapshot is named after it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class RunningTestAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest) => RunningTest.Method = methodUnderTest;
}
