import * as migration_20261124_092546_first from './20261124_092546_first.ts';
import * as migration_20261124_115854_forms from './20261124_115854_forms.ts';
import * as migration_20261124_120433_schemes from './20261124_120433_schemes.ts';
import * as migration_20261124_122123_releases from './20261124_122123_releases.ts';
import * as migration_20261124_123355_search_fields from './20261124_123355_search_fields.ts';
import * as migration_20261124_124810_routes_polls from './20261124_124810_routes_polls.ts';
import * as migration_20261124_130930_more_kinds from './20261124_130930_more_kinds.ts';
import * as migration_20261124_170828_facts from './20261124_170828_facts.ts';
import * as migration_20261124_173540_search_misses from './20261124_173540_search_misses.ts';
import * as migration_20261124_180248_kept_documents from './20261124_180248_kept_documents.ts';

export const migrations = [
  {
    up: migration_20261124_092546_first.up,
    down: migration_20261124_092546_first.down,
    name: '20261124_092546_first',
  },
  {
    up: migration_20261124_115854_forms.up,
    down: migration_20261124_115854_forms.down,
    name: '20261124_115854_forms',
  },
  {
    up: migration_20261124_120433_schemes.up,
    down: migration_20261124_120433_schemes.down,
    name: '20261124_120433_schemes',
  },
  {
    up: migration_20261124_122123_releases.up,
    down: migration_20261124_122123_releases.down,
    name: '20261124_122123_releases',
  },
  {
    up: migration_20261124_123355_search_fields.up,
    down: migration_20261124_123355_search_fields.down,
    name: '20261124_123355_search_fields',
  },
  {
    up: migration_20261124_124810_routes_polls.up,
    down: migration_20261124_124810_routes_polls.down,
    name: '20261124_124810_routes_polls',
  },
  {
    up: migration_20261124_130930_more_kinds.up,
    down: migration_20261124_130930_more_kinds.down,
    name: '20261124_130930_more_kinds',
  },
  {
    up: migration_20261124_170828_facts.up,
    down: migration_20261124_170828_facts.down,
    name: '20261124_170828_facts',
  },
  {
    up: migration_20261124_173540_search_misses.up,
    down: migration_20261124_173540_search_misses.down,
    name: '20261124_173540_search_misses',
  },
  {
    up: migration_20261124_180248_kept_documents.up,
    down: migration_20261124_180248_kept_documents.down,
    name: '20261124_180248_kept_documents'
  },
];
