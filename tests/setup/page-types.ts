import {
  DATA_PATH,
  documentPath,
  HOME_PATH,
  type KindWithPage,
  listPath,
  MUNICIPALITIES_PATH,
  municipalityPath,
  SEARCH_PATH,
  SUBMIT_PATH,
  SUBMIT_PRINT_PATH,
  SUBMIT_THANKS_PATH,
  storyFilterPath,
} from 'content-models'
import { fixtureDocuments } from '../release/fake-feed.ts'

/** One address of every type of page, by name. */
export function pageTypes(): Record<string, string> {
  return {
    home: HOME_PATH,
    'list of articles': listPath('article'),
    'list of tools': listPath('tool'),
    'list of stories': listPath('story'),
    'list of routes': listPath('route'),
    'list of polls': listPath('poll'),
    'list of schemes': listPath('scheme'),
    'list of barriers': listPath('barrier'),
    'list of helpers': listPath('helper'),
    'list of events': listPath('event'),
    'list of terms': listPath('term'),
    'list of themes': listPath('theme'),
    'list of pages': listPath('page'),
    article: longest('article'),
    'article with sums': documentPath({
      kind: 'article',
      slug: 'verdienmodel-leden-die-betalen',
    }),
    'article with a video': documentPath({ kind: 'article', slug: 'burenhulp-organiseren' }),
    tool: longest('tool'),
    story: longest('story'),
    route: longest('route'),
    stop: longest('stop'),
    'sources of a route': `${longest('route')}bronnen/`,
    poll: longest('poll'),
    scheme: longest('scheme'),
    'story to copy': `${longest('story')}kopieer/`,
    barrier: longest('barrier'),
    helper: longest('helper'),
    organisation: longest('organisation'),
    event: longest('event'),
    news: longest('news'),
    term: longest('term'),
    theme: longest('theme'),
    page: longest('page'),
    'stories by cost': storyFilterPath('cost', '1000-tot-10000-euro'),
    'open data': DATA_PATH,
    municipalities: MUNICIPALITIES_PATH,
    municipality: municipalityPath('brinkerland'),
    search: SEARCH_PATH,
    'form to send a project in': SUBMIT_PATH,
    'form on paper': SUBMIT_PRINT_PATH,
    'thanks for a project': SUBMIT_THANKS_PATH,
    'page that is not there': '/kennisbank/bestaat-niet/',
  }
}

/** The document of a kind with the most in it shows the most. */
function longest(kind: KindWithPage): string {
  const [document] = fixtureDocuments()
    .filter((candidate) => candidate.kind === kind)
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  if (!document) throw new Error(`The fixtures hold no ${kind}.`)
  return documentPath({ kind, slug: document.slug })
}
