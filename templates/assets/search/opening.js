/** What every search begins with. These files may change under the same name when the archive is built anew, so the browser asks whether its copy is good. */

export const MANIFEST = "search/manifest.json";

export const OPENING = [MANIFEST, "search/fold.json"];

export const FRESH = { cache: "no-cache" };
