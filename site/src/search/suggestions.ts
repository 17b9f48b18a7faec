import { find } from './find.ts'
import { part, sentence } from './page-parts.ts'

const MOST = 5
const FEWEST_LETTERS = 2
/** Nobody reads suggestions between two keystrokes. */
const PAUSE_MS = 180

/** Shows titles below the field while somebody types: arrow keys choose one, Enter goes there, Escape closes them. */
export function startSuggestions(field: HTMLInputElement): void {
  const suggestions = new Suggestions(field, part('suggestions'))
  field.addEventListener('input', () => suggestions.ask())
  field.addEventListener('keydown', (event) => suggestions.onKey(event))
  field.addEventListener('blur', () => suggestions.close())
  field.form?.addEventListener('submit', () => suggestions.close())
}

class Suggestions {
  private readonly field: HTMLInputElement
  private readonly list: HTMLElement
  private turn = 0
  private active = -1

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.field = field
    this.list = list
    list.role = 'listbox'
    list.ariaLabel = sentence('suggestionsTitle')
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', list.id)
    // A click on a suggestion would take the focus first, and so close them.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    this.close()
  }

  ask(): void {
    const turn = ++this.turn
    const query = this.field.value.trim()
    if (query.length < FEWEST_LETTERS) this.close()
    else setTimeout(() => turn === this.turn && void this.show(query, turn), PAUSE_MS)
  }

  onKey(event: KeyboardEvent): void {
    const options = [...this.list.querySelectorAll('a')]
    if (event.key === 'Escape' && options.length > 0) event.preventDefault()
    if (event.key === 'Escape') this.close()
    if (options.length === 0) return
    const chosen = options[this.active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      chosen.click()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    // One place more than there are suggestions: back in the field.
    const places = options.length + 1
    this.choose(((this.active + 1 + step + places) % places) - 1)
  }

  close(): void {
    this.turn += 1
    this.list.hidden = true
    this.list.replaceChildren()
    this.choose(-1)
    this.field.setAttribute('aria-expanded', 'false')
    part('suggestions-status').textContent = ''
  }

  /** Without an index there are no suggestions; the search itself will say what is wrong. */
  private async show(query: string, turn: number): Promise<void> {
    const found = await find({ query, filters: {} }).catch(() => undefined)
    const pages = await Promise.all(
      (found?.results ?? []).slice(0, MOST).map((result) => result.data().catch(() => undefined)),
    )
    if (turn !== this.turn) return
    const options = pages.flatMap((page, place) => (page ? [option(page, place)] : []))
    this.close()
    if (options.length === 0) return
    this.list.replaceChildren(...options)
    this.list.hidden = false
    this.field.setAttribute('aria-expanded', 'true')
    const total = options.length
    part('suggestions-status').textContent = sentence('suggestions', { total })
  }

  private choose(place: number): void {
    this.active = place
    for (const [at, item] of [...this.list.children].entries())
      item.setAttribute('aria-selected', String(at === place))
    const chosen = this.list.children[place]
    if (chosen) this.field.setAttribute('aria-activedescendant', chosen.id)
    else this.field.removeAttribute('aria-activedescendant')
  }
}

type Page = { url: string; meta: Record<string, string | undefined> }

function option({ url, meta }: Page, place: number): HTMLElement {
  const item = document.createElement('li')
  item.id = `suggestie-${place}`
  item.role = 'option'
  const link = document.createElement('a')
  link.href = new URL(url, location.href).pathname
  link.tabIndex = -1
  link.textContent = meta.title ?? url
  item.append(link)
  return item
}
