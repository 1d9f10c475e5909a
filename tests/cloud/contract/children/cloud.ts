import { optionsFrom } from '../../../../localcloud/fromEnv'
import { run } from '../../../../localcloud/run'
import { contractCollections } from '../support/collections'

/** The local cloud with the contract's own collections, as a process. */
run(async () => ({ ...optionsFrom(process.env), manifest: contractCollections }))
