using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>The head of a document of the United Nations: a table on the first page, the symbol on the others, numbers at their feet.</summary>
internal sealed partial class UnMasthead(ResolutionDocument document)
{
    private readonly Masthead masthead = document.Masthead;

    /// <summary>Whether the draft has a masthead.</summary>
    public bool HasTable => masthead.Symbol is not null && document.Source.ToString().Contains("Distr.", StringComparison.Ordinal);

    /// <summary>Whether pages of the draft have its symbol at their heads.</summary>
    public bool HasSymbol => masthead.Symbol is { } symbol && SymbolPattern().Matches(document.Source.ToString()).Any(line => line.Value.Trim() == symbol);

    /// <summary>The lines below the table, where the text has them run together with it.</summary>
    public IEnumerable<string> LinesBelow()
    {
        var lines = document.DescendantsAndSelf().OfType<TextNode>().Where(IsHeld).Select(node => node.Text.Text).ToList();

        if (masthead.Session is { } session && lines.Exists(line => line.Contains(" session", StringComparison.Ordinal)))
            yield return $"{char.ToUpperInvariant(OrdinalWords.ToWords(session)[0])}{OrdinalWords.ToWords(session)[1..]} session";

        if (masthead.AgendaItem is { } item && lines.Exists(line => line.Contains("genda item", StringComparison.Ordinal)))
            yield return $"Agenda item {item}";
    }

    /// <summary>Whether a node says what stands in the table.</summary>
    public bool IsHeld(TextNode node) => HasTable && node is MastheadLine or OtherText && HeldPattern().IsMatch(node.Text.Text);

    /// <summary>The head of the first page.</summary>
    public Header FirstHeader() => new(
        new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto }),
            new TableGrid(new GridColumn(), new GridColumn(), new GridColumn()),
            Row([[], ["United Nations"], [masthead.Symbol!]]),
            Row([[], [masthead.Organ ?? string.Empty], DistributionLines()])),
        Line(string.Empty));

    /// <summary>The head of the other pages.</summary>
    public Header RunningHeader() => new(Line(masthead.Symbol!));

    /// <summary>The foot of the first page, with the job numbers.</summary>
    public Footer FirstFooter()
    {
        var lines = JobPattern().Matches(document.Source.ToString()).Select(line => line.Value.Trim()).Prepend(masthead.JobNumber ?? string.Empty);
        return new Footer(lines.Distinct().Select(Line));
    }

    /// <summary>The foot of the other pages.</summary>
    public static Footer RunningFooter() => new(
        new Paragraph(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text("2")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End })));

    private IEnumerable<string> DistributionLines()
    {
        var words = DistributionPattern().Match(document.Source.ToString());
        yield return $"Distr.: {words.Groups["who"].Value}";

        if (masthead.Distributed is { } day)
            yield return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

        if (document.Source.ToString().Contains("Original: English", StringComparison.Ordinal))
            yield return "Original: English";
    }

    private static TableRow Row(IEnumerable<IEnumerable<string>> cells) => new(cells.Select(lines =>
        new TableCell([new TableCellProperties(), .. lines.DefaultIfEmpty(string.Empty).Select(Line)])));

    private static Paragraph Line(string words) => words.Length == 0 ? new Paragraph() : new Paragraph(new Run(new Text(words)));

    [GeneratedRegex(@"United Nations$|^United Nations ?[AES]/|Distr\.|^Original: |<<ODS|\[DU\d\]|^[AES]/[\w./()]+$|^(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)$|^\d{1,2} [A-Z][a-z]+ \d{4}(?:[A-Z][a-z-]+ session.*)?$|^\d{2} \d{5}$")]
    private static partial Regex HeldPattern();

    [GeneratedRegex(@"^[ \t]*[AES]/\S+[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex SymbolPattern();

    [GeneratedRegex(@"^[ \t]*(?:\d\d-\d{5}(?: \([A-Z]\))?|\*\d{7}\*)[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex JobPattern();

    [GeneratedRegex(@"Distr\.: ?(?<who>General|Limited)")]
    private static partial Regex DistributionPattern();
}
