import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handbooks } from '../../seeds/handbooks'
import { coverage } from './coverage'
import { rulings } from './rulings'

/** Writes the generated pages of docs/; a test holds them against the data. */
const docs = join(__dirname, '..', '..', 'docs')
writeFileSync(join(docs, 'coverage.md'), coverage(handbooks))
writeFileSync(join(docs, 'rulings.md'), rulings(handbooks))
