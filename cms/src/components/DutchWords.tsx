'use client'

import { type ReactNode, useEffect } from 'react'
import { spokenInDutch } from './spoken-words.ts'
import { useDutchCalendars } from './use-dutch-calendars.ts'

/** What Payload and its libraries say in English, without asking its translations. */
const TEXTS = new Map([
  ['Create Table', 'Tabel maken'],
  ['ID', 'Kenmerk'],
  ['Remove Block', 'Blok weghalen'],
])
const LABELS = new Map([
  ['Add block', 'Blok toevoegen'],
  ['Close toast', 'Melding sluiten'],
  ['Drag to move', 'Sleep om te verplaatsen'],
  ['Edit link', 'Link wijzigen'],
  ['Insert Paragraph', 'Alinea invoegen'],
  ['Notifications alt+T', 'Meldingen (alt+T)'],
  ['Open', 'Openen'],
  ['Open Menu', 'Menu openen'],
  ['Remove Block', 'Blok weghalen'],
  ['Remove link', 'Link weghalen'],
  ['Slash menu', 'Wat je kunt invoegen'],
  ['add dropdown', 'Invoegen'],
  ['blocks dropdown', 'Blokken'],
  ['delete-forever', 'Voorgoed verwijderen'],
  ['inlineBlocks dropdown', 'In de zin'],
  ['select-all', 'Alles kiezen'],
  ['sortable', 'te verslepen'],
  ['text dropdown', 'Soort tekst'],
])
const DRAGGING =
  'Druk op spatie om dit op te pakken. Verplaats het met de pijltjes. Druk weer op spatie om het neer te zetten, of op escape om te stoppen.'
const SPOKEN = new Set(['aria-selection', 'aria-focused', 'aria-results', 'aria-guidance'])
const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'title']

/** Gives the last English words of the admin in Dutch, wherever they appear. */
export function DutchWords({ children }: { children: ReactNode }): ReactNode {
  useDutchCalendars()
  useEffect(() => {
    translateWithin(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes') translateAttributes(target as Element)
        if (type === 'characterData') translateText(target as Text)
        for (const node of addedNodes) translateWithin(node)
      }
    })
    const options = {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    }
    observer.observe(document.body, options)
    return () => observer.disconnect()
  }, [])
  return children
}

function translateWithin(root: Node): void {
  if (root instanceof Text) translateText(root)
  if (!(root instanceof Element)) return
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = root; node; node = nodes.nextNode()) {
    if (node instanceof Element) translateAttributes(node)
    else translateText(node as Text)
  }
}

/** What somebody writes is left alone. */
function translateText(text: Text): void {
  const dutch = isSpoken(text) ? spokenInDutch(text.data) : inDutch(text.data.trim())
  if (!dutch || dutch === text.data) return
  const editable = text.parentElement?.closest<HTMLElement>('[contenteditable]')
  if (editable?.contentEditable !== 'true') text.data = dutch
}

function inDutch(words: string): string | undefined {
  return words.startsWith('To pick up a draggable item') ? DRAGGING : TEXTS.get(words)
}

/** Whether this is what a list to choose from says aloud, and doesn't show. */
function isSpoken({ parentElement }: Text): boolean {
  return SPOKEN.has(parentElement?.id ?? '')
}

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const dutch = LABELS.get(element.getAttribute(name) ?? '')
    if (dutch) element.setAttribute(name, dutch)
  }
}
