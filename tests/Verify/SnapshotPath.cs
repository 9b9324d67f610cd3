using System.Collections;
using System.Globalization;
using System.Reflection;

namespace VerifyTests;

/// <summary>Verify's naming rule: <c>{Directory}/{Class}.{Method}_{parameter}={value}</c>.</summary>
internal static class SnapshotPath
{
    private static readonly char[] NotInFileNames = [.. "\"<>|:*?\\/", .. Enumerable.Range(0, 32).Select(code => (char)code)];

    public static string Of(MethodInfo method, VerifySettings settings, string sourceFile)
    {
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        var name = $"{NameOf(method.ReflectedType!)}.{method.Name}{Suffix(method, settings.Parameters)}";
        return Path.Combine(folder, string.Concat(name.Select(c => NotInFileNames.Contains(c) ? '-' : c)));
    }

    private static string NameOf(Type type) =>
        type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;

    private static string Suffix(MethodInfo method, IReadOnlyList<object?> values)
    {
        var names = method.GetParameters();
        if (names.Length > 0 && values.Count == 0)
            throw new InvalidOperationException($"{method.Name} has parameters: name their values with UseParameters.");
        if (values.Count > names.Length)
            throw new InvalidOperationException($"{method.Name} has {names.Length} parameters, UseParameters names {values.Count}.");

        return string.Concat(values.Select((value, i) => $"_{names[i].Name}={Shown(value)}"));
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(',', list.Cast<object?>().Select(Shown))}]",
        _ => value.ToString() ?? "",
    };
}
