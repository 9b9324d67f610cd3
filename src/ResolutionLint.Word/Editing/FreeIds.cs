using System.Globalization;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Editing;

/// <summary>Gives ids that no annotation has.</summary>
internal sealed class FreeIds
{
    private readonly HashSet<int> used = [];
    private int last = -1;

    /// <summary>Looks for the ids that there are.</summary>
    /// <param name="parts">All parts of the document that have annotations.</param>
    public FreeIds(IEnumerable<MarkupPart> parts)
    {
        foreach (var element in parts.SelectMany(part => part.Root.All))
        {
            if (int.TryParse(element.Attribute("id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
                used.Add(id);
        }
    }

    /// <summary>An id that nothing has yet.</summary>
    public string Next()
    {
        do
            last++;
        while (used.Contains(last));

        return last.ToString(CultureInfo.InvariantCulture);
    }
}
