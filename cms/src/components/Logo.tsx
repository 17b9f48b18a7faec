import { Icon } from './Icon.tsx'

/** The mark with the name, at the door of the cms. */
export function Logo() {
  return (
    <span
      style={{
        alignItems: 'center',
        display: 'inline-flex',
        fontSize: '2rem',
        fontWeight: 700,
        gap: '.6rem',
      }}
    >
      <span style={{ display: 'inline-flex', height: '2.5rem', width: '2.5rem' }}>
        <Icon />
      </span>
      Oplaadpunt
    </span>
  )
}
