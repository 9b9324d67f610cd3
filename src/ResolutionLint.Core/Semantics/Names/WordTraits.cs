namespace ResolutionLint.Core.Semantics.Names;

/// <summary>What can be told of a word at a glance.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>It is a mark and no word.</summary>
    Mark = 2,

    /// <summary>It stands inside quotation marks.</summary>
    Quoted = 4,
}
