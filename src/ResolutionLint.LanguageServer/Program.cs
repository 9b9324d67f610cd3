using ResolutionLint.LanguageServer;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();

// Whatever writes to the console must not get between the messages.
Console.SetOut(Console.Error);

return await ServerHost.RunAsync(input, output, () => DateOnly.FromDateTime(DateTime.Now)).ConfigureAwait(false);
