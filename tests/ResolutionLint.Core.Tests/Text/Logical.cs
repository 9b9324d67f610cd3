using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Tests.Text;

/// <summary>Makes logical texts that stand in the original as they are.</summary>
internal static class Logical
{
    public static LogicalText Of(string text)
    {
        var builder = new LogicalTextBuilder();
        builder.Append(text, 0);
        return builder.ToLogicalText(0);
    }
}
