/** The mark of Oplaadpunt: a stop on the line, charging. As large as the place that it stands in. */
export function Icon() {
  return (
    <svg aria-hidden="true" fill="none" height="100%" viewBox="0 0 24 24" width="100%">
      <circle cx="12" cy="12" fill="#ffcf33" r="10" stroke="#10303a" strokeWidth="2" />
      <path d="M13 4.5 7.5 13H12l-1 6.5L16.5 11H12z" fill="#10303a" />
    </svg>
  )
}
