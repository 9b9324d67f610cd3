using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Rules;

namespace ResolutionLint.Testing;

/// <summary>Runs the sentences under <c>flags:</c> and <c>allows:</c> of a rule file.</summary>
public static class RuleExampleVerifier
{
    /// <summary>Checks that an example gives what its rule file says.</summary>
    /// <param name="analyzer">The analyzer that runs the rule.</param>
    /// <param name="example">The example.</param>
    /// <param name="catalog">The rules known.</param>
    /// <exception cref="RuleAssertionException">The findings are not those that are marked, or a sentence under <c>flags:</c> has no mark.</exception>
    /// <exception cref="FormatException">The marks do not pair off.</exception>
    public static void Verify(ResolutionAnalyzer analyzer, RuleExample example, IRuleCatalog catalog)
    {
        var marks = Markup.Parse(example.Sentence).Expected.Length;

        if (example.IsFlagged && marks == 0)
            throw new RuleAssertionException($"Nothing is marked: put [| and |] around what has to be found.\n{example.Sentence}");

        if (!example.IsFlagged && marks > 0)
            throw new RuleAssertionException($"A sentence that is allowed has no marks.\n{example.Sentence}");

        RuleVerifier.VerifyWithin(analyzer, example.Draft, example.Sentence, example.RuleId, "example.md", catalog);
    }
}
