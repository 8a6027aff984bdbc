/** Opens the settings or the help. What they are made of is loaded only when a reader asks for them. */
export async function openPanel(name) {
  const { open } = await import(new URL("reader/panel.js", import.meta.url));
  await open(name);
}
