import type { Found } from './find.ts'
import { part, sentence } from './page-parts.ts'
import type { SearchState } from './search-address.ts'

/** Shows what is chosen, and how many results each choice would give. */
export function showFilters(state: SearchState, { counts, totalOfKinds }: Found): void {
  for (const chip of chips()) {
    const kind = chip.value || undefined
    chip.setAttribute('aria-pressed', String(kind === state.kind))
    const total = kind === undefined ? totalOfKinds : (counts.kind?.[kind] ?? 0)
    showCount(chip, String(total))
  }
  for (const box of boxes()) {
    box.checked = chosenOf(state, box.name).includes(box.value)
    const total = counts[box.name]?.[box.value] ?? 0
    showCount(box.closest('label'), `(${total})`)
    box.closest('div')?.toggleAttribute('hidden', total === 0 && !box.checked)
  }
  for (const group of part('filters').querySelectorAll('fieldset')) {
    group.hidden = group.querySelector('div:not([hidden])') === null
  }
  const on = state.themes.length + state.audiences.length
  part('filters-title').textContent = sentence(on === 0 ? 'moreFilters' : 'filtersOn', { on })
}

/** Calls back when a reader chooses another filter. */
export function onFilterChange(change: (filters: Partial<SearchState>) => void): void {
  for (const chip of chips()) {
    chip.addEventListener('click', () => change({ kind: chip.value || undefined }))
  }
  part('filters').addEventListener('change', () => {
    change({ themes: checkedValues('theme'), audiences: checkedValues('audience') })
  })
}

function chosenOf({ themes, audiences }: SearchState, name: string): string[] {
  return name === 'theme' ? themes : audiences
}

function checkedValues(name: string): string[] {
  return boxes()
    .filter((box) => box.name === name && box.checked)
    .map((box) => box.value)
}

function chips(): HTMLButtonElement[] {
  return [...part('kinds').querySelectorAll('button')]
}

function boxes(): HTMLInputElement[] {
  return [...part('filters').querySelectorAll('input')]
}

function showCount(holder: Element | null, text: string): void {
  const count = holder?.querySelector('[data-count]')
  if (count) count.textContent = text
}
