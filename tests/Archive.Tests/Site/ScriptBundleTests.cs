using System.Diagnostics;
using System.Text;
using Archive.Model;
using Archive.Site;
using Archive.Tests.Build;

namespace Archive.Tests.Site;

/// <summary>Scripts of templates, ours and others', run after bundling as they ran before.</summary>
public sealed class ScriptBundleTests : IDisposable
{
    /// <summary>A script that uses what the language has, named so that careless new names would meet, and prints what it finds.</summary>
    private const string Everything =
        """
        /*! Kept: the author's notice. */
        import { e, Counter, later, many as t } from "./parts/part.js";
        import "./effect.js";
        // A comment that goes. It's one with a ' in it.
        const re = /[/"'`]\/\p{L}/u, n = 1_000;
        let y; y ||= n; y &&= y + +n; y ??= 5
        var z = y - -1
        const handlers = { csv: ["text", csv], [`k${n}`]: 1, async m() { return 1 }, get q() { return z }, "a-b": n, n, e };
        function csv(rows) { return rows.map((row, i) => `${row} ${i % 2 ? `a${i}  ` : "  b"}`).join("\n"); }
        function early(a) {
          if (a) return
          (a) // not what is returned
          return 2
        }
        function shadow(n, { e = n, ...rest } = {}, [a, , b = e] = []) { var n; { let n = 5; b = n } try { throw { n } } catch ({ n: c }) { rest.c = c } return { n, e, rest, a, b } }
        class Sub extends Counter {
          static #made = 0
          static { Sub.#made += n; this.all = () => Sub.#made }
          #count = 3;
          get #twice() { return 2 * this.#count }
          in
          has(o) { return #count in o && /x/.test("x") }
          async *each() { for await (const x of [1, Promise.resolve(2)]) yield x + this.#twice; }
          static of = (a) => new this(a)
        }
        outer: for (let i = 0, n = 3; i < n; i++) { for (const n in { x: 1 }) { if (i === 1) continue outer; else break outer } }
        do z++
        while (z < 10) switch (n) { case 1000: { const n = 2; z += n } default: let w = n; z += w }
        const all = []
        for await (const x of new Sub(1).each()) all.push(x)
        const fn = function self(k) { return k ? k * self(k - 1) : 1 }
        console.log(JSON.stringify([re.source, n, y, z, csv(["1", "2"]), early(0), early(1), shadow(1, { g: 3 }, [7]), Sub.of(4).has(new Sub(2)), Sub.all(), all, fn(5), Object.keys(handlers), e(2), t, a$b]), 1.5.toFixed(1), 2 .toFixed(1))
        console.log(Sub.of(4).value, typeof missing, globalThis.log, (await import("./lazy.js")).late(n), await later(n), n / 2 / 5, (() => ({ z }))().z)
        function a() { return arguments.length }
        var a$b = a(1, 2)
        export { Everything as name, a$b as other };
        const Everything = "Everything";
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["assets/all.js"] = Everything,
        ["assets/parts/part.js"] =
            """
            import { n } from "../deep.js";
            export const e = (t) => t + n, many = [n, 2]
            export class Counter { #count; constructor(n) { this.#count = n } get value() { return this.#count } }
            export const later = async (n) => (await import("./later.js")).later(n)
            export function unused() { return "UNUSED" }
            const alsoUnused = { text: "UNUSED", list: [1, -2, () => unused()] };
            """,
        ["assets/deep.js"] = "export let n = 40;\nn += 2;\n",
        ["assets/effect.js"] = "globalThis.log = [\"effect\"];\nexport const unused = 1;\n",
        ["assets/lazy.js"] = "import { n } from \"./deep.js\";\nexport async function late(e) { return [e, n] }\n",
        ["assets/parts/later.js"] = "export const later = (n) => `later ${n}`;\n",
        ["assets/classic.js"] = "// For pages of long ago.\nvar e = 1;\nfunction shared(first) {\n  return first + e;\n}\n",
    };

    private readonly TempFolder _folder = new();

    public ScriptBundleTests() => _folder.Write("package.json", """{"type":"module"}""");

    [Fact]
    public void A_bundle_does_what_its_scripts_did()
    {
        var before = Run("before", Scripts.Select(script => Script(script.Key, script.Value)));
        var after = Run("after", Bundled());

        Assert.StartsWith("""["[/\"'`]""", before, StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    [Fact]
    public void One_file_is_left_of_each_script_that_a_page_or_another_script_loads()
    {
        Assert.Equal("assets/all.js assets/classic.js assets/lazy.js assets/parts/later.js", string.Join(' ', Bundled().Select(file => file.Path).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void What_nothing_needs_is_left_out_and_what_has_an_effect_is_not()
    {
        var bundle = Text("assets/all.js");

        Assert.DoesNotContain("UNUSED", bundle, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", bundle, StringComparison.Ordinal);
        Assert.StartsWith("/*! Kept: the author's notice. */\n", bundle, StringComparison.Ordinal);
        Assert.Contains("globalThis.log=[\"effect\"]", bundle, StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_keep_their_names_and_so_does_all_of_a_classic_script()
    {
        Assert.Contains(" as name,", Text("assets/all.js"), StringComparison.Ordinal);
        Assert.Equal("var e=1;function shared(first){return first+e}\n", Text("assets/classic.js"));
    }

    [Theory]
    [InlineData("const a = 1;\n\nconst b = ;\n", 3, "a JavaScript module")]
    [InlineData("\nimport { a } from \"./missing.js\";\n", 2, "a script of the templates")]
    [InlineData("import { a } from \"./deep.js\";\n", 1, "a name that assets/deep.js exports")]
    [InlineData("import { a } from \"https://elsewhere.example/a.js\";\n", 1, "a script beside this one")]
    [InlineData("import * as deep from \"./deep.js\";\n", 1, "names in braces")]
    [InlineData("export * from \"./deep.js\";\n", 1, "export { name }")]
    [InlineData("export default 1;\n", 1, "export { name }")]
    [InlineData("export const a = 1;\neval(\"a\");\n", 2, "a script whose names are all in sight")]
    public void A_script_that_cannot_be_bundled_is_a_fault_with_its_line(string script, int line, string expected)
    {
        var faults = new List<Fault>();
        ScriptBundles.Of([Script("assets/bad.js", script), Script("assets/deep.js", "export const n = 1;")], path => "my/templates/" + path, faults);

        var fault = Assert.Single(faults);
        Assert.Equal("my/templates/assets/bad.js", fault.File);
        Assert.Equal(line, fault.Line);
        Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static SiteFile Script(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<SiteFile> Bundled()
    {
        var faults = new List<Fault>();
        var files = ScriptBundles.Of(Scripts.Select(script => Script(script.Key, script.Value)), path => "templates/" + path, faults);
        Assert.Empty(faults);
        return files;
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Bundled().Single(file => file.Path == path).Bytes.Span);

    private string Run(string folder, IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
            _folder.Write($"{folder}/{file.Path}", Encoding.UTF8.GetString(file.Bytes.Span));
        using var process = Process.Start(new ProcessStartInfo("node", [_folder[$"{folder}/assets/all.js"]]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output;
    }
}
