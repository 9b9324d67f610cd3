using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Text;

/// <summary>Reads YAML that anybody may have written.</summary>
public static class YamlText
{
    // Nobody writes so many levels by hand, and reading is recursive: without an end it would take the process with it.
    private const int MostLevels = 64;

    /// <summary>The documents of a text.</summary>
    /// <exception cref="YamlException">The text is no YAML, or is nested more than 64 levels deep.</exception>
    public static YamlStream Load(TextReader text)
    {
        var yaml = new YamlStream();
        yaml.Load(new Guard(new Parser(text)));
        return yaml;
    }

    private sealed class Guard(Parser parser) : IParser
    {
        private int levels;

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            var moved = MoveOn();
            levels += Current?.NestingIncrease ?? 0;

            return levels <= MostLevels
                ? moved
                : throw new YamlException(Current!.Start, Current.End, $"more than {MostLevels} levels are nested in one another");
        }

        // The parser throws another exception where a list is not closed before the next key.
        private bool MoveOn()
        {
            try
            {
                return parser.MoveNext();
            }
            catch (InvalidOperationException exception)
            {
                var (start, end) = Current is { } last ? (last.Start, last.End) : (Mark.Empty, Mark.Empty);
                throw new YamlException(start, end, "a list or mapping is not closed", exception);
            }
        }
    }
}
