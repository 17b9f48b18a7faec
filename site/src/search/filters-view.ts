import type { Found } from './find.ts'
import { part, sentence } from './page-parts.ts'
import { chosenValues, type FilterName, type SearchState } from './search-address.ts'

/** Shows what is chosen, and how many results each choice would give. */
export function showFilters(state: SearchState, { counts, totalOfKinds }: Found): void {
  for (const chip of chips()) {
    const kind = chip.value || undefined
    const total = kind === undefined ? totalOfKinds : (counts.kind?.[kind] ?? 0)
    chip.setAttribute('aria-pressed', String(kind === state.kind))
    chip.hidden = total === 0 && kind !== undefined && kind !== state.kind
    showCount(chip, String(total))
  }
  for (const group of groups()) {
    const found = counts[group.name] ?? {}
    addChoices(group, [...Object.keys(found), ...chosenOf(state, group)])
    for (const box of boxes(group)) {
      box.checked = chosenOf(state, group).includes(box.value)
      const total = found[box.value] ?? 0
      showCount(box.closest('label'), `(${total})`)
      box.closest('div')?.toggleAttribute('hidden', total === 0 && !box.checked)
    }
    group.hidden = group.querySelector('div:not([hidden])') === null
  }
  const on = chosenValues(state).length
  part('filters-title').textContent = sentence(on === 0 ? 'moreFilters' : 'filtersOn', { on })
}

/** Calls back when a reader chooses another filter. */
export function onFilterChange(change: (filters: Partial<SearchState>) => void): void {
  for (const chip of chips()) {
    chip.addEventListener('click', () => change({ kind: chip.value || undefined }))
  }
  part('filters').addEventListener('change', () => change({ filters: checkedValues() }))
}

function chosenOf({ filters }: SearchState, { name }: HTMLFieldSetElement): string[] {
  return filters[name as FilterName] ?? []
}

function checkedValues(): SearchState['filters'] {
  const checked = groups().map((group) => [
    group.name,
    boxes(group)
      .filter((box) => box.checked)
      .map((box) => box.value),
  ])
  return Object.fromEntries(checked.filter(([, values]) => values?.length))
}

/** Choices that the page couldn't know when it was printed, such as municipalities; by name. */
function addChoices(group: HTMLFieldSetElement, values: string[]): void {
  const known = new Set(boxes(group).map((box) => box.value))
  const fresh = [...new Set(values)].filter((value) => !known.has(value))
  for (const value of fresh.sort((a, b) => a.localeCompare(b, 'nl'))) {
    const choice = part<HTMLTemplateElement>('choice').content.cloneNode(true) as DocumentFragment
    const box = choice.querySelector('input')
    const name = choice.querySelector('[data-name]')
    if (box) Object.assign(box, { name: group.name, value })
    if (name) name.textContent = value
    group.append(choice)
  }
}

function groups(): HTMLFieldSetElement[] {
  return [...part('filters').querySelectorAll('fieldset')]
}

function chips(): HTMLButtonElement[] {
  return [...part('kinds').querySelectorAll('button')]
}

function boxes(group: HTMLFieldSetElement): HTMLInputElement[] {
  return [...group.querySelectorAll('input')]
}

function showCount(holder: Element | null, text: string): void {
  const count = holder?.querySelector('[data-count]')
  if (count) count.textContent = text
}
