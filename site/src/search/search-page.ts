import { onFilterChange, showFilters } from './filters-view.ts'
import { find } from './find.ts'
import type { Hit } from './open-search.ts'
import { part, sentence } from './page-parts.ts'
import type { FoundPage } from './pagefind.ts'
import { addResults, clearResults } from './results-view.ts'
import { chosenValues, readAddress, type SearchState, writeAddress } from './search-address.ts'
import { startSuggestions } from './suggestions.ts'
import { tellMiss } from './tell-miss.ts'

const PAGE_SIZE = 10
/** As many results as an old phone shows at first needn't wait for the others. */
const AT_ONCE = 3

/** One search at a time: an answer that comes after a newer question is dropped. */
let asked = 0
let state = readAddress(location.search)
let waiting: Hit[] = []
const field = document.querySelector<HTMLInputElement>('#zoekveld')

async function showState(shown = PAGE_SIZE): Promise<void> {
  const turn = ++asked
  if (field) field.value = state.query
  const isSearching = state.query !== '' || hasFilters()
  part('live').hidden = !isSearching
  part('index').hidden = false
  if (!isSearching) return
  part('status').textContent = sentence('busy')
  try {
    const found = await find(state)
    if (turn !== asked) return
    clearResults()
    waiting = found.results
    showChoices(true)
    showFilters(state, found)
    showStatus(found.results.length)
    showMeant(found.meant)
    part('empty').hidden = found.results.length > 0
    part('index').hidden = found.results.length > 0
    part('failed').hidden = true
    part('clear').hidden = !hasFilters()
    if (found.results.length === 0 && !hasFilters()) tellMiss(state.query)
    await showNext(shown)
  } catch {
    if (turn === asked) showFailure()
  }
}

/** Takes its share at once and adds it only while the question stands: readers press twice, or ask something else meanwhile. */
async function showNext(amount: number): Promise<HTMLElement | null> {
  const turn = asked
  const share = waiting.slice(0, amount)
  waiting = waiting.slice(amount)
  part('more').hidden = waiting.length === 0
  const pages = share.map((result) => result.data())
  // Those that aren't waited for yet may fail first.
  for (const page of pages) page.catch(() => undefined)
  const first = await addWhen(pages.slice(0, AT_ONCE), turn)
  await addWhen(pages.slice(AT_ONCE), turn)
  return first
}

/** Shows pages when they are there, unless another question was asked. */
async function addWhen(pages: Promise<FoundPage>[], turn: number): Promise<HTMLElement | null> {
  const loaded = await Promise.all(pages)
  return turn === asked ? addResults(loaded, state.query) : null
}

async function showMore(): Promise<void> {
  const first = await showNext(PAGE_SIZE)
  first?.focus()
  history.replaceState({ shown: part('results').childElementCount }, '')
}

function showFailure(): void {
  clearResults()
  part('status').textContent = ''
  part('meant').hidden = true
  part('empty').hidden = true
  part('more').hidden = true
  part('failed').hidden = false
  showChoices(false)
}

/** Without an index there is nothing to choose. */
function showChoices(isShown: boolean): void {
  part('kinds').hidden = !isShown
  part('filters').hidden = !isShown
}

function showStatus(total: number): void {
  const { query, kind } = state
  if (total === 0) {
    const text = query ? sentence('nothing', { query }) : sentence('nothingChosen')
    part('status').replaceChildren(strongText(text))
    return
  }
  const names = [...(kind === undefined ? [] : [kind]), ...chosenValues(state)]
  const strong = strongText(sentence(total === 1 ? 'oneResult' : 'results', { total }))
  const within = names.length === 0 ? '' : sentence('within', { names: names.join(', ') })
  const forQuery = query ? ` ${sentence('forQuery', { query })}` : ''
  part('status').replaceChildren(strong, `${forQuery}${within}.`)
}

/** "Bedoelde je subsidie?", a link to the search for that; the results are of both already. */
function showMeant(meant: string | undefined): void {
  part('meant').hidden = meant === undefined
  if (meant === undefined) return
  const link = part<HTMLAnchorElement>('meant-link')
  link.textContent = meant
  link.href = writeAddress({ ...state, query: meant })
}

function strongText(text: string): HTMLElement {
  const strong = document.createElement('strong')
  strong.textContent = text
  return strong
}

function hasFilters(): boolean {
  return state.kind !== undefined || chosenValues(state).length > 0
}

function change(changes: Partial<SearchState>): void {
  state = { ...state, ...changes }
  history.pushState(null, '', location.pathname + writeAddress(state))
  void showState()
}

function start(): void {
  document.querySelector('form.search-form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    change({ query: readAddress(`?q=${encodeURIComponent(field?.value ?? '')}`).query })
  })
  onFilterChange(change)
  part('meant-link').addEventListener('click', (event) => {
    event.preventDefault()
    change({ query: part('meant-link').textContent ?? '' })
  })
  if (field) startSuggestions(field)
  part('clear').addEventListener('click', () => {
    change({ kind: undefined, filters: {} })
  })
  part('retry').addEventListener('click', () => void showState())
  part('more').addEventListener('click', () => void showMore().catch(showFailure))
  addEventListener('popstate', (event) => {
    state = readAddress(location.search)
    void showState(shownOf(event.state))
  })
  part<HTMLDetailsElement>('filters').open = matchMedia('(min-width: 60rem)').matches
  void showState(shownOf(history.state))
}

function shownOf(kept: unknown): number {
  const shown = (kept as { shown?: unknown } | null)?.shown
  return typeof shown === 'number' ? Math.min(Math.max(shown, PAGE_SIZE), 200) : PAGE_SIZE
}

start()
