using System.Globalization;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Registry;

namespace ResolutionLint.Core.Tests.Registry;

/// <summary>The data under <c>rules/registry</c>, read without the lookup that the product uses.</summary>
public sealed class BuiltInRegistryTests
{
    public static TheoryData<string> Files { get; } =
        new(Directory.GetFiles(Path.Combine(Repository.Rules, "registry"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_sorted_without_repeats_and_as_it_would_be_written(string name)
    {
        var text = TextOf(name);
        var file = RegistryFile.Read(text);

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.Empty(file.Faults);
        Assert.Equal(text, file.With([]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_entry_is_found(string name)
    {
        var organ = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('-', ' ')).Replace(" And ", " and ", StringComparison.Ordinal);
        var entries = RegistryFile.Read(TextOf(name)).Entries;
        var lettered = entries.Where(entry => entry.Key.Letter is not null).Select(entry => entry.Key with { Letter = null }).ToHashSet();

        Assert.All(entries, entry => Assert.Equal(
            entry.Key.Letter is null && lettered.Contains(entry.Key) ? null : entry.Adoption,
            Lexicon.Default.Registry.Find(organ, entry.Key.Symbol)));
    }

    [Fact]
    public void General_Assembly_adopts_in_its_session() =>
        HoldTo("general-assembly", "A/RES/", session => Lexicon.Default.Sessions.OfGeneralAssembly(SessionSeries.Regular, session));

    [Fact]
    public void Human_Rights_Council_adopts_in_its_session() =>
        HoldTo("human-rights-council", "A/HRC/RES/", session => Lexicon.Default.Sessions.OfHumanRightsCouncil(SessionSeries.Regular, session));

    [Fact]
    public void Economic_and_Social_Council_adopts_in_its_session() =>
        HoldTo("economic-and-social-council", "E/RES/", session => SessionCalendar.OfEconomicAndSocialCouncil(session));

    [Fact]
    public void Security_Council_adopts_in_the_year_of_the_number() =>
        Assert.All(RegistryFile.Read(TextOf("security-council")).Entries, entry =>
        {
            Assert.Equal($"S/RES/*({entry.Adoption.Day.Year})", entry.Key.Series);
            Assert.True(Lexicon.Default.SecurityCouncilNumbers.IsPossible(entry.Key.Number, entry.Adoption.Day.Year), entry.Key.Symbol);
        });

    private static void HoldTo(string name, string prefix, Func<int, SessionPeriod?> periodOf)
    {
        var sessions = RegistryFile.Read(TextOf(name)).Entries
            .Select(entry => (Entry: entry, Session: SessionOf(entry.Key.Series, prefix)))
            .Where(pair => pair.Session > 0)
            .ToList();

        Assert.NotEmpty(sessions);
        Assert.All(sessions, pair => Assert.True(
            periodOf(pair.Session)?.Contains(pair.Entry.Adoption.Day),
            $"{pair.Entry.Key.Symbol} of {pair.Entry.Adoption.Day:yyyy-MM-dd}"));
    }

    private static int SessionOf(string series, string prefix) =>
        series.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(series[prefix.Length..^2], out var session) ? session : 0;

    private static string TextOf(string name) => File.ReadAllText(Path.Combine(Repository.Rules, "registry", $"{name}.txt"));
}
