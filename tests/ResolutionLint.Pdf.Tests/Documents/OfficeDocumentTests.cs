using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Drafts;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Drafts that a word processor printed: whatever their look, they are read as they were written.</summary>
public sealed class OfficeDocumentTests
{
    private static readonly string[] Fixtures =
    [
        "clean/ceasefire-in-two-valleys", "clean/exchange-of-seeds", "clean/harbour-lights-wrapped", "clean/night-trains", "clean/school-meals",
        "documents/parts-of-a-composite", "documents/quoted-resolution", "documents/sections-and-annex", "documents/sponsored-draft",
        "flawed/citations-and-names", "flawed/lost-marks", "flawed/numbers-and-letters", "flawed/wrong-moods",
    ];

    private static readonly Look[] Looks =
    [
        new("Liberation Serif", 12),
        new("Liberation Serif", 12) { IsJustified = true, FirstLine = "1.2cm", LineHeight = "150%" },
        new("DejaVu Sans", 10) { PageWidth = "14.8cm", PageHeight = "21cm", Margin = "1.5cm", BelowParagraph = "0.3cm" },
        new("Liberation Sans", 11) { IsJustified = true, FirstLine = "1cm", BelowParagraph = "0cm", PageWidth = "14.8cm", PageHeight = "21cm", Margin = "2cm" },
        new("Liberation Mono", 10) { PageHeight = "15cm" },
    ];

    [OfficeFact]
    public void Printed_draft_has_the_paragraphs_and_notes_of_the_text()
    {
        using var files = new OfficeFiles();
        var printed = Fixtures.Select(Read).SelectMany(draft => Looks.Select(look => (Draft: draft, Look: look, File: files.Add(Path.GetFileNameWithoutExtension(draft.Path), draft, look)))).ToList();
        files.Print();

        var differences = string.Join('\n', printed.SelectMany(print => Differences($"{print.File} in {print.Look.Font}", Outline.Of(print.Draft), Outline.Of(files.Read(print.File)))));
        Assert.True(differences.Length == 0, differences);
    }

    // Order and number count: a paragraph that is there twice, or in another place, is a difference.
    private static IEnumerable<string> Differences(string name, List<string> text, List<string> pages) => text.SequenceEqual(pages)
        ? []
        : [name, .. text.Zip(pages).Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"  text: {pair.First}\n  pages: {pair.Second}"), $"  {text.Count} and {pages.Count} parts"];

    private static TextDraft Read(string fixture)
    {
        var path = Path.Combine(Repository.Fixtures, fixture + ".txt");
        return new TextDraft(path, SourceText.From(File.ReadAllText(path)), new PlainTextReader());
    }
}
