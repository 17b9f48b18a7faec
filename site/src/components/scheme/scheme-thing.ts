import { isSafeHref, type Scheme } from 'content-models'
import type { GovernmentService, ServiceChannel } from 'schema-dts'
import type { SharedFacts } from '../json-ld.ts'
import { municipalityThing } from '../place-thing.ts'

/** A scheme as a service, with the days on which one can apply. */
export function schemeThing(scheme: Scheme, { thing }: SharedFacts): GovernmentService {
  const { title, provider, municipality, opensOn, closesOn } = scheme
  const channel = channelOf(scheme)
  return {
    '@type': 'GovernmentService',
    name: title,
    ...thing,
    url: thing.mainEntityOfPage.url,
    provider: { '@type': 'Organization', name: provider },
    ...(municipality ? { areaServed: municipalityThing(municipality) } : {}),
    hoursAvailable: {
      '@type': 'OpeningHoursSpecification',
      validFrom: opensOn,
      ...(closesOn ? { validThrough: closesOn } : {}),
    },
    ...(channel ? { availableChannel: channel } : {}),
  }
}

/** Where to apply, and whom to call. */
function channelOf({ applyUrl, adviser }: Scheme): ServiceChannel | undefined {
  const url = applyUrl && isSafeHref(applyUrl) ? applyUrl : undefined
  if (!url && !adviser?.phone) return undefined
  return {
    '@type': 'ServiceChannel',
    ...(url ? { serviceUrl: url } : {}),
    ...(adviser?.phone
      ? { servicePhone: { '@type': 'ContactPoint', telephone: adviser.phone } }
      : {}),
  }
}
