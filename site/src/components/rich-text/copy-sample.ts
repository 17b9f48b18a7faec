/** Lets the sample texts of the page be copied. Where a browser allows no copying, it selects the text and says so. */
for (const sample of document.querySelectorAll<HTMLElement>('[data-sample]')) {
  const text = sample.querySelector<HTMLElement>('[data-sample-text]')
  const tools = sample.querySelector<HTMLElement>('[data-tools]')
  const status = sample.querySelector<HTMLElement>('[role=status]')
  if (!text || !tools || !status) continue
  tools.hidden = false
  sample.querySelector('[data-copy]')?.addEventListener('click', async () => {
    // Emptied first, so that a second time is told again.
    status.textContent = ''
    const isCopied = await copy(text.textContent)
    if (!isCopied) getSelection()?.selectAllChildren(text)
    status.textContent = (isCopied ? status.dataset.copied : status.dataset.selected) ?? ''
  })
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
