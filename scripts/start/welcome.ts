import type { Environment } from '../environment.ts'

/** What somebody needs to know once everything runs. */
export function describeInstallation({ cmsPort, sitePort, siteUrl }: Environment): string {
  const site = `http://127.0.0.1:${sitePort}${new URL(siteUrl).pathname}`
  const admin = `http://127.0.0.1:${cmsPort}/admin`
  return `
Oplaadpunt draait.

  De site     ${site}
  Het CMS     ${admin}

Eerste account   open het CMS in je browser; het vraagt er vanzelf om. Of in een andere terminal:
                 echo "een lang wachtwoord" | npm run user -- add jij@voorbeeld.nl --role admin --password-stdin
Daarna           schrijf een artikel en druk op Publiceren: binnen enkele seconden staat het op de site.
Eigen teksten    npm run import -- MAP --publish leest een map met Markdown in.
Stoppen          Ctrl-C
`
}
