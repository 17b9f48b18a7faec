import type { Lighthouse } from './load-lighthouse.ts'

/** The widths of the look, as Lighthouse shows a page. */
export function screens({ desktopConfig }: Lighthouse) {
  return [
    { width: 360, config: undefined, screen: screen(360, true) },
    { width: 1280, config: desktopConfig, screen: screen(1280, false) },
  ]
}

function screen(width: number, mobile: boolean) {
  const deviceScaleFactor = mobile ? 2 : 1
  return { width, height: 900, deviceScaleFactor, mobile, disabled: false }
}
