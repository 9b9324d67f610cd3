using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Looks through a word list that somebody else has written, and takes out what could not be read.</summary>
internal sealed partial class LexiconChecker
{
    private static readonly string[] Valences = ["positive", "neutral", "negative"];
    private static readonly string[] Kinds = [.. Enum.GetNames<OpenerKind>().Select(kind => kind.ToLowerInvariant())];
    private static readonly string[] Days = ["from", "until", "tolerated_until"];

    private readonly ImmutableArray<LexiconFault>.Builder faults = ImmutableArray.CreateBuilder<LexiconFault>();

    public static ImmutableArray<LexiconFault> Check(string name, YamlMappingNode root)
    {
        var checker = new LexiconChecker();

        switch (name)
        {
            case "bodies":
                checker.KeepKeys(root, ["bodies", "similar"]);
                checker.KeepEntries(root, "bodies", checker.IsBody);
                break;
            case "instruments":
                checker.KeepKeys(root, ["instruments"]);
                checker.KeepEntries(root, "instruments", checker.HasName);
                break;
            case "states":
                checker.KeepKeys(root, ["states"]);
                checker.KeepEntries(root, "states", checker.IsState);
                break;
            case "acronyms":
                checker.KeepKeys(root, ["names", "terms"]);
                checker.KeepTerms(root.Mapping("terms"));
                break;
            case "citing-organs":
                checker.KeepKeys(root, ["organs"]);
                checker.KeepEntries(root, "organs", checker.HasName);
                break;
            case "operative-verbs":
                checker.KeepKeys(root, [.. Kinds, "doubled"]);

                foreach (var kind in root.Children.Values.OfType<YamlMappingNode>())
                    checker.KeepOpeners(kind);

                break;
            default:
                checker.KeepOpeners(root);
                break;
        }

        return checker.faults.ToImmutable();
    }

    private void KeepOpeners(YamlMappingNode root)
    {
        KeepKeys(root, Valences);

        foreach (var (valence, openers) in root.Children.ToList())
        {
            if (openers is YamlMappingNode mapping && mapping.Children.All(opener => opener is { Key: YamlScalarNode { Value.Length: > 0 }, Value: YamlScalarNode }))
                continue;

            Fault(openers, $"under '{valence}' each line is an opener and a colon, such as 'Takes heart:'");
            root.Children.Remove(valence);
        }
    }

    private void KeepKeys(YamlMappingNode root, string[] known)
    {
        foreach (var key in root.Children.Keys.ToList())
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;

            if (known.Contains(name, StringComparer.Ordinal))
                continue;

            Fault(key, $"'{name}' is no key here; {NearMiss.Advice(name, known)}");
            root.Children.Remove(key);
        }
    }

    private void KeepEntries(YamlMappingNode root, string key, Func<YamlNode, bool> isReadable)
    {
        if (!root.Children.TryGetValue(new YamlScalarNode(key), out var node))
            return;

        if (node is not YamlSequenceNode entries)
        {
            Fault(node, $"'{key}' has to be a list of entries, such as '- name: Office of Sample Affairs'");
            root.Children.Remove(new YamlScalarNode(key));
            return;
        }

        foreach (var entry in entries.Children.Where(entry => !isReadable(entry)).ToList())
            entries.Children.Remove(entry);
    }

    private bool HasName(YamlNode entry) => Holds(entry, (entry as YamlMappingNode)?.Scalar("name") is { Length: > 0 }, "an entry needs a name, such as 'name: Office of Sample Affairs'");

    private void KeepTerms(YamlMappingNode terms)
    {
        foreach (var (acronym, forms) in terms.Children.ToList())
        {
            if (acronym.Text().Length > 0 && forms is YamlSequenceNode { Children: [YamlScalarNode { Value.Length: > 0 }, YamlScalarNode { Value.Length: > 0 }] })
                continue;

            Fault(forms, $"'{acronym.Text()}' needs its singular and its plural, such as '[sample group, sample groups]'");
            terms.Children.Remove(acronym);
        }
    }

    private bool IsState(YamlNode entry)
    {
        if (entry is not YamlMappingNode state || state.Scalar("wrong") is not { Length: > 0 } || state.Scalar("right") is not { Length: > 0 })
            return Holds(entry, false, "an entry needs a wrong and a right name, such as '{ wrong: Sampleland, right: Sample Islands }'");

        return Holds(state, state.Scalar("from") is not { } day || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "'from' is a day: 2004-03-16")
            && Holds(state, state.Scalar("article") is null or "add" or "drop", "'article' is add or drop");
    }

    private bool IsBody(YamlNode entry)
    {
        if (!HasName(entry))
            return false;

        var body = (YamlMappingNode)entry;
        var names = body.Sequence("former").OfType<YamlMappingNode>().Prepend(body);
        return names.All(name => HasName(name) && Days.All(key => Holds(name, name.Scalar(key) is null or "" || DayPattern().IsMatch(name.Scalar(key)!), $"'{key}' is a year, a month or a day: 2004, 2004-03 or 2004-03-16")));
    }

    private bool Holds(YamlNode at, bool condition, string message)
    {
        if (!condition)
            Fault(at, message);

        return condition;
    }

    private void Fault(YamlNode at, string message) =>
        faults.Add(new LexiconFault(message, TextSpan.FromBounds((int)at.Start.Index, (int)Math.Max(at.Start.Index, at.End.Index))));

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")]
    private static partial Regex DayPattern();
}
