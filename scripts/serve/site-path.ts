/** A path within the site, which begins with a slash whatever the base path is. */
export type SitePath = {
  /** As it came in. */
  encoded: string
  /** As it is on disk. */
  decoded: string
}

/** The part of a URL below the base path; undefined when it isn't below it or can't be decoded. */
export function readSitePath(url: string, basePath: string): SitePath | undefined {
  const path = withoutQuery(url)
  if (!path.startsWith(basePath)) return undefined
  const encoded = `/${path.slice(basePath.length)}`
  try {
    return { encoded, decoded: decodeURIComponent(encoded) }
  } catch {
    return undefined
  }
}

/** Whether somebody asks for the door of a site that lives one folder further. */
export function isBeforeBasePath(url: string, basePath: string): boolean {
  const path = withoutQuery(url)
  return basePath !== '/' && (path === '/' || `${path}/` === basePath)
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? ''
}
