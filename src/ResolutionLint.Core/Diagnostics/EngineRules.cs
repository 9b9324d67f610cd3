namespace ResolutionLint.Core.Diagnostics;

/// <summary>Ids of what the engine itself reports. Severity and wording stand in the catalog, as for every rule.</summary>
public static class EngineRules
{
    /// <summary>The category of the engine's own findings.</summary>
    public const string Category = "engine";

    /// <summary>A file cannot be read. Argument: the reason.</summary>
    public const string UnreadableInput = "RL9001";

    /// <summary>A file holds no resolution. Argument: what it is.</summary>
    public const string NoResolution = "RL9002";

    /// <summary>A check threw. Arguments: the check, the type of the exception, its message.</summary>
    public const string FailedCheck = "RL9003";

    /// <summary>A file is no text. Argument: what it is.</summary>
    public const string BinaryInput = "RL9004";

    /// <summary>A file is empty. No argument.</summary>
    public const string EmptyInput = "RL9005";

    /// <summary>A file is too large. Argument: the limit in megabytes.</summary>
    public const string OversizedInput = "RL9006";

    /// <summary>A key in an <c>.editorconfig</c> is not known. Arguments: the key, advice.</summary>
    public const string UnknownSetting = "RL9007";

    /// <summary>A setting names a rule, category or option that is not known. Arguments: what it names, advice.</summary>
    public const string UnknownRuleInSetting = "RL9008";

    /// <summary>A setting has a value that means nothing. Arguments: the key, the value, advice.</summary>
    public const string InvalidSettingValue = "RL9009";

    /// <summary>The header of a section is malformed. Arguments: the header, what is wrong with it.</summary>
    public const string MalformedSectionHeader = "RL9010";

    /// <summary>A setting stands before the first section. Argument: the key.</summary>
    public const string SettingOutsideSection = "RL9011";

    /// <summary>A file is not UTF-8 and was read as Windows-1252. No argument.</summary>
    public const string ForeignEncoding = "RL9013";

    /// <summary>A file holds bytes that fit no character. No argument.</summary>
    public const string DamagedEncoding = "RL9014";

    /// <summary>The engine failed on a whole document. Arguments: the type of the exception, its message.</summary>
    public const string FailedDocument = "RL9015";

    /// <summary>The fixes of a document undo one another. No argument.</summary>
    public const string UnsettledFixes = "RL9016";

    /// <summary>A registry that a setting names cannot be read. Arguments: the path as written, the reason.</summary>
    public const string UnreadableRegistry = "RL9017";

    /// <summary>A line of a registry says nothing. Arguments: the line, the reason.</summary>
    public const string MalformedRegistryLine = "RL9018";

    /// <summary>A folder of house rules that a setting names cannot be read. Arguments: the path as written, the reason.</summary>
    public const string UnreadableHouseRules = "RL9019";

    /// <summary>A draft is not in English. Argument: the language.</summary>
    public const string OtherLanguage = "RL9020";

    /// <summary>A directive in a draft, or a rule that it names, has no effect. Argument: what does not happen.</summary>
    public const string UnusedSuppression = "RL9021";

    /// <summary>A directive in a draft cannot be followed. Arguments: what is wrong with it, advice.</summary>
    public const string MalformedSuppression = "RL9022";

    /// <summary>A file of house rules says something that cannot be read. Argument: what is wrong with it, as a sentence with its mark.</summary>
    public const string MalformedHouseRule = "RL9023";

    /// <summary>A Word or PDF document cannot be read. Arguments: what is wrong with it and what to do, each a clause without its mark.</summary>
    public const string UnreadableDocument = "RL9024";

    /// <summary>The program that reads PDF files is not there, or cannot be used. Arguments: what is wrong and what to do, each a clause without its mark.</summary>
    public const string MissingPdfReader = "RL9025";

    /// <summary>A PDF file holds pictures of pages and no text. No argument.</summary>
    public const string PicturesOnly = "RL9026";
}
