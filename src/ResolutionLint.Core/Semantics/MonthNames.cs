namespace ResolutionLint.Core.Semantics;

/// <summary>The English names of the months.</summary>
public static class MonthNames
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The names, January first.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The capitals that they begin with.</summary>
    internal static string Initials => "JFMASOND";

    /// <summary>The name of a month.</summary>
    /// <param name="month">1 to 12.</param>
    public static string NameOf(int month) => Names[month - 1];

    /// <summary>The month that a name stands for, in any case, in full or cut to three or four letters; 0 where it stands for none.</summary>
    public static int Parse(ReadOnlySpan<char> name)
    {
        if (name.Length < 3)
            return 0;

        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Whether a name is that of a month, written in full with its capital.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> name)
    {
        var month = Parse(name);
        return month > 0 && name.SequenceEqual(Names[month - 1]);
    }
}
