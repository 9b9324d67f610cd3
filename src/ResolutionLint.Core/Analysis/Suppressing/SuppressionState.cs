namespace ResolutionLint.Core.Analysis.Suppressing;

/// <summary>Which rules are switched off at one place of the text: the last directive that is about a rule decides.</summary>
internal sealed class SuppressionState
{
    private readonly Dictionary<string, Suppression?> byRule = new(StringComparer.OrdinalIgnoreCase);
    private Suppression? all;

    /// <summary>What suppresses a rule here; null where nothing does.</summary>
    public Suppression? Of(string rule) => byRule.TryGetValue(rule, out var own) ? own : all;

    public void Begin(Suppression suppression)
    {
        if (suppression.IsAboutAll)
        {
            all = suppression;
            byRule.Clear();
        }

        foreach (var rule in suppression.Rules)
            byRule[rule.Id] = suppression;
    }

    /// <summary>Ends what was begun.</summary>
    /// <returns>The names in the directive that end nothing; all of them, or one that stands for every rule, where it has no effect.</returns>
    public IEnumerable<NamedRule> End(Suppression suppression)
    {
        var idle = new List<NamedRule>();

        foreach (var rule in suppression.Rules)
        {
            if (Of(rule.Id) is null)
                idle.Add(rule);

            byRule[rule.Id] = null;
        }

        if (!suppression.IsAboutAll)
            return idle;

        var isIdle = all is null && byRule.Values.All(own => own is null);
        all = null;
        byRule.Clear();
        return isIdle ? [NamedRule.All] : [];
    }
}
