using System.Collections.Immutable;

namespace ResolutionLint.Rules.Patterns;

/// <summary>What a data-only rule looks for, and how it judges what it finds.</summary>
internal abstract record Pattern
{
    /// <summary>The parts of a document to look at.</summary>
    public PatternScopes In { get; init; } = PatternScopes.Text;

    /// <summary>The words to look for.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Regular expressions to look for beside the words. None of them backtracks.</summary>
    public ImmutableArray<ExpressionTerm> Expressions { get; init; } = [];

    /// <summary>Words that are let pass where they are part of one of these.</summary>
    public ImmutableArray<Phrase> Unless { get; init; } = [];

    /// <summary>Whether words in quotation marks count too.</summary>
    public bool LooksIntoQuotations { get; init; }

    /// <summary>Whether texts are let pass that hold nothing beyond ASCII, since their accents may have been lost on the way.</summary>
    public bool SkipsAscii { get; init; }

    /// <summary>Whether words are let pass that may have lost their hyphen at the end of a line of a page.</summary>
    public bool SkipsJoinedLines { get; init; }

    /// <summary>Whether words are let pass that a blank of the text layer of a page may have torn.</summary>
    public bool SkipsTornWords { get; init; }

    /// <summary>The times in which the rule holds.</summary>
    public Epoch Epoch { get; init; } = Epoch.Always;

    /// <summary>How many placeholders a message may have: {0} for the words found, and what else the kind of pattern tells.</summary>
    public abstract int Arguments { get; }

    /// <summary>Whether hits are judged for the whole document, not paragraph by paragraph.</summary>
    public abstract bool IsOfDocument { get; }

    /// <summary>Judges what was found.</summary>
    /// <param name="hits">The hits in a paragraph, or in the document, in the order of the text; at least one.</param>
    public abstract IEnumerable<PatternFault> Judge(IReadOnlyList<PatternHit> hits);
}
