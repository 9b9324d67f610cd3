namespace ResolutionLint.Rules.Patterns;

/// <summary>The parts of a document that a data-only rule looks at.</summary>
[Flags]
internal enum PatternScopes
{
    None = 0,

    /// <summary>Preambular paragraphs with their sub-paragraphs.</summary>
    PreambularText = 1 << 0,

    /// <summary>Operative paragraphs with their sub-paragraphs.</summary>
    OperativeText = 1 << 1,

    /// <summary>The openers of preambular paragraphs.</summary>
    PreambularOpening = 1 << 2,

    /// <summary>The openers of operative paragraphs.</summary>
    OperativeOpening = 1 << 3,

    /// <summary>Sub-paragraphs only.</summary>
    SubParagraph = 1 << 4,

    /// <summary>Titles of resolutions.</summary>
    Title = 1 << 5,

    /// <summary>Organ lines.</summary>
    OrganLine = 1 << 6,

    /// <summary>Headings among the paragraphs.</summary>
    Heading = 1 << 7,

    /// <summary>Annexes with their headings.</summary>
    Annex = 1 << 8,

    /// <summary>Notes.</summary>
    Footnote = 1 << 9,

    /// <summary>Lines of the masthead.</summary>
    Masthead = 1 << 10,

    /// <summary>Meeting, date and vote after the last paragraph.</summary>
    Closing = 1 << 11,

    /// <summary>Citations of resolutions and decisions.</summary>
    Citation = 1 << 12,

    /// <summary>Names of bodies.</summary>
    Body = 1 << 13,

    /// <summary>Document symbols.</summary>
    Symbol = 1 << 14,

    /// <summary>Dates.</summary>
    Date = 1 << 15,

    /// <summary>Sessions that are spoken of.</summary>
    Session = 1 << 16,

    /// <summary>The paragraphs of the resolution, annexes and notes left out.</summary>
    Text = PreambularText | OperativeText,

    /// <summary>Everything that has words.</summary>
    Document = Text | Title | OrganLine | Heading | Annex | Footnote | Masthead | Closing,

    /// <summary>Whatever the recognizers find, wherever it stands.</summary>
    Mentions = Citation | Body | Symbol | Date | Session,
}
