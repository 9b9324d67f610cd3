using System.Text.RegularExpressions;
using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Finds the lists of numbers in a paragraph.</summary>
internal sealed partial class CitationScanner
{
    private const int FirstNumberedAssemblySession = 31;

    private readonly LeadScanner leads;
    private readonly ListReader lists;

    public CitationScanner(CitingOrgans organs)
    {
        var reader = new OrganReader(organs);
        leads = new LeadScanner(reader);
        lists = new ListReader(reader);
    }

    /// <summary>The lists in the order of the text.</summary>
    public List<CitationList> Scan(string text)
    {
        var found = new List<CitationList>();
        CitationLead? governing = null;
        var offset = 0;

        for (var lead = leads.Next(text, 0); lead is not null; lead = leads.Next(text, Math.Max(offset, lead.Span.End + (lead.Span.IsEmpty ? 1 : 0))))
        {
            if (lists.Read(text, lead.NumberStart, lead, isAnnounced: true) is not { } list)
            {
                governing ??= lead;
                continue;
            }

            AddGaps(found, text, offset, list.Span.Start, governing);
            found.Add(list);
            governing = lead;
            offset = list.Span.End;

            if (offset >= text.Length)
                return found;
        }

        AddGaps(found, text, offset, text.Length, governing);
        return found;
    }

    [GeneratedRegex(@"(?:, |\band |; |\bor |\bincluding |\bparticular |\bnamely |\bnotably |: )(?=\d|E?S-\d)", RegexOptions.CultureInvariant)]
    private static partial Regex GapSeparator();

    [GeneratedRegex(@"\G(?:$|[,;.:)]| and | or )", RegexOptions.CultureInvariant)]
    private static partial Regex GapEnd();

    // A description may stand between the numbers of one noun: "its resolutions 46/152 of …, by which …, and 55/25 of …".
    private void AddGaps(List<CitationList> found, string text, int from, int to, CitationLead? governing)
    {
        if (governing?.NounSpan is null)
            return;

        for (var match = GapSeparator().Match(text, from, to - from); match.Success; match = GapSeparator().Match(text, from, to - from))
        {
            from = match.Index + match.Length;

            if (lists.Read(text, from, governing with { AllowsBareNumber = false, Faults = CitationFaults.None }, isAnnounced: false) is not { } list
                || list.Span.End > to
                || !IsBeyondDoubt(list, text))
            {
                continue;
            }

            found.Add(list);
            from = list.Span.End;
        }
    }

    // Fractions, school years and seasons look the same, so a date or a plural noun has to vouch for a number with a slash.
    private static bool IsBeyondDoubt(CitationList list, string text)
    {
        var number = list.Items[0].Parts;

        return number.Form switch
        {
            CitationForm.RomanSession => !list.Items[0].Number.Faults.HasFlag(CitationFaults.WrongSeparator),
            CitationForm.NumberAndYear => number.Session is >= 1946 and < 2100,
            CitationForm.OwnForm => false,
            _ => list.Items.Any(item => item.OwnsDate)
                || list.Lead.IsPlural
                && number.Session >= FirstNumberedAssemblySession
                && list.Items[0].Number.Faults == CitationFaults.None
                && GapEnd().IsMatch(text, list.Span.End),
        };
    }
}
