namespace ResolutionLint.Core.Lexicons;

/// <summary>The form that an opener has.</summary>
public enum OpenerForm
{
    /// <summary>A participle, an adjective or a phrase that stands for one, as the preamble wants it: "Recalling", "Convinced".</summary>
    Participle,

    /// <summary>A verb in the third person, as the operative part wants it: "Requests".</summary>
    Finite,

    /// <summary>A verb without its ending: "Request".</summary>
    Base,
}
