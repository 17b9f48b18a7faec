/** The element of the search page with this name in `data-search`. */
export function part<E extends HTMLElement = HTMLElement>(name: string): E {
  const element = document.querySelector<E>(`[data-search="${name}"]`)
  if (!element) throw new Error(`The search page has no part ${name}.`)
  return element
}

/** The sentences that the page brings for its script, so that all texts stay in one place. */
export function sentence(name: string, values: Record<string, string | number> = {}): string {
  const text = part('sentences').dataset[name] ?? ''
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
}
