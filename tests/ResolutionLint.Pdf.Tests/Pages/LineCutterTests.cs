using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Tests.Pages;

public sealed class LineCutterTests
{
    [Fact]
    public void Parts_of_a_word_are_put_together() =>
        Assert.Equal(["The repr esentatives meet".Replace("r e", "re", StringComparison.Ordinal)], TextsOf(sheet => sheet.Print(50, 100, "The repr").Print(50 + 15 + 2.5 + 20 + 1.2, 100, "esentatives meet")));

    [Fact]
    public void Words_with_squeezed_blanks_stay_words() => Assert.Equal(["The General Assembly met"], TextsOf(sheet => sheet.Print(50, 100, "The General Assembly met", blank: 0.17)));

    [Fact]
    public void Raised_figure_belongs_to_the_word_before_it() => Assert.Equal(["Recalling the report,¹² and others"], TextsOf(sheet => sheet
        .Print(50, 100, "Recalling the report,")
        .Print(50 + 105 + 0.5, 96.5, "12", size: 6)
        .Print(50 + 105 + 10, 100, "and others")));

    [Fact]
    public void Figure_of_a_square_metre_stays_raised() => Assert.Equal(["An area of 5 km\u00B2"], TextsOf(sheet => sheet.Print(50, 100, "An area of 5 km").Print(50 + 50 + (4 * 2.5) + 10.1, 96.5, "2", size: 6)));

    [Fact]
    public void Number_of_a_note_is_set_off_from_its_words() => Assert.Equal(["¹\tSee A/57/1."], TextsOf(sheet => sheet.Print(50, 97, "1", size: 6).Print(56, 100, "See A/57/1.")));

    [Fact]
    public void Tab_behind_a_number_is_kept() => Assert.Equal(["1.\tRequests the Secretary-General"], TextsOf(sheet => sheet.Print(50, 100, "1.").Print(80, 100, "Requests the Secretary-General")));

    [Fact]
    public void Columns_are_cut() => Assert.Equal(["General Assembly", "Distr.: General"], TextsOf(sheet => sheet.Print(50, 100, "General Assembly").Print(300, 100, "Distr.: General")));

    [Fact]
    public void Row_that_is_stretched_to_its_margin_is_one_line() => Assert.Equal(["organizations and Governments to"], TextsOf(sheet => sheet.Print(50, 100, "organizations and Governments to", blank: 3)));

    private static IEnumerable<string> TextsOf(Action<Sheet> print)
    {
        var sheet = new Sheet();
        print(sheet);
        var rows = RowBuilder.RowsOf(sheet.Page);
        var cutter = new LineCutter(Blanks.In([]));
        return rows.SelectMany(row => cutter.Cut(0, row)).Select(line => line.Text);
    }
}
