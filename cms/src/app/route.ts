/** The cms has one thing to show: its admin. */
export function GET(): Response {
  return new Response(null, { status: 302, headers: { Location: '/admin' } })
}
