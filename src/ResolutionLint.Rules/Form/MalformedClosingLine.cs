using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1019: meeting and date of adoption in another form than their own, or one of them missing.</summary>
public sealed partial class MalformedClosingLine : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1019");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private const int FirstYear = 1976;

    private static void Analyze(NodeContext<Resolution> context)
    {
        // Earlier volumes set a comma behind the meeting and a full stop behind the date.
        if (context.Document.Kind != DocumentKind.AdoptedResolution || context.Semantics.Context.ReferenceDate.Year < FirstYear)
            return;

        var lines = context.Node.Children.OfType<ClosingLine>().Where(line => !VotePattern().IsMatch(line.Text.Text)).ToList();
        var meeting = lines.Find(line => line.Text.Text.Contains("meeting", StringComparison.OrdinalIgnoreCase));

        foreach (var line in lines)
        {
            if (!WellFormedPattern().IsMatch(line.Text.Text))
                context.Report(Rule, line.Text.GetSourceSpan(new TextSpan(0, line.Text.Length)), FaultOf(line.Text.Text));
        }

        if (lines is [var only] && meeting is null && IsMeetingDue(context, only))
            context.Report(Rule, only.Text.GetSourceSpan(new TextSpan(0, only.Text.Length)), "The meeting stands on a line of its own before the date");

        if (meeting is not null && lines.Count == 1 && WellFormedPattern().IsMatch(meeting.Text.Text) && context.Node == context.Document.Resolutions[^1])
            context.Report(Rule, meeting.Text.GetSourceSpan(TextSpan.FromBounds(meeting.Text.Text.LastIndexOf(' ') + 1, meeting.Text.Length)), "The date of adoption follows the meeting on a line of its own");
    }

    // What was adopted by silence, while nobody met, has a date and no meeting.
    private static bool IsMeetingDue(NodeContext<Resolution> context, ClosingLine line) =>
        context.Node == context.Document.Resolutions[^1]
        && context.Document.Masthead.Meeting is null
        && ClosingDate.DayOf(line) is { Year: not (2020 or 2021) }
        && WellFormedPattern().IsMatch(line.Text.Text);

    private static string FaultOf(string line) => line switch
    {
        _ when YearPattern().IsMatch(line) && line.Contains("meeting", StringComparison.OrdinalIgnoreCase) => "Meeting and date stand on one line here",
        [.., ',' or '.'] => "No mark stands behind meeting and date",
        [>= 'A' and <= 'Z', ..] when line.Contains("meeting", StringComparison.OrdinalIgnoreCase) => "The meeting has its number in figures",
        _ => "Meeting and date have a form of their own",
    };

    [GeneratedRegex(@"\b\d{4}\b[.,]?$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?:\d{0,4}(?:1[1-3]th|(?<!1)(?:1st|2nd|3rd)|[04-9]th) ?(?:\(\w+\) )?(?:plenary |special )?meeting(?: \(\w+\))?|\d{1,2} [A-Z][a-z]+ \d{4})$")]
    private static partial Regex WellFormedPattern();

    [GeneratedRegex(@"^\[|Adopted|adopted|favour|Against|Abst")]
    private static partial Regex VotePattern();
}
