'use client'

import { Link, NavGroup, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** The way to the page "Releases", in the menu. */
export function ReleasesLink() {
  const { config } = useConfig()
  const href = `${config.routes.admin}/releases`
  const isHere = usePathname() === href
  return (
    <NavGroup isOpen={true} label="Site">
      <Link
        aria-current={isHere ? 'page' : undefined}
        className="nav__link"
        href={href}
        id="nav-releases"
        prefetch={false}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">Releases</span>
      </Link>
    </NavGroup>
  )
}
