using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Archive.Tests.Browser;

/// <summary>
/// axe in a page, with every rule that is on by itself and the sizes of targets. It runs where it is: the usual way opens a window more each time, for frames
/// that our pages do not have.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is against a rule, a line each: the rule, and the first elements.</summary>
    public static async Task<string[]> ViolationsAsync(this IPage page)
    {
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Script} }} }}");
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
              return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
            }
            """);
    }
}
