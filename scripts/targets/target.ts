/** A release that readers of the local folder see, on its way to other places. */
export type PublishedRelease = {
  /** Absolute path of its public files. */
  folder: string
  /** Absolute path of what is noted of it. */
  manifestFile: string
  /** "0007-20261124113000000": never the same for two releases, also after the data folder was begun anew. */
  name: string
}

/** A place to which releases are copied. */
export type Target = {
  /** As people know it, without secrets. */
  name: string
  /** Makes readers there see this release; may be asked again for the same one. */
  publish(release: PublishedRelease, signal?: AbortSignal): Promise<void>
}
