import { optionsFrom } from '../../../../localcloud/fromEnv'
import { run } from '../../../../localcloud/run'
import { crowdDocuments } from '../support/crowdSeeds'

/** A local cloud of the crowd's people, as a process to be killed. */
run(async () => ({
  ...optionsFrom(process.env),
  functionTimeoutMs: 20_000,
  seeds: {
    identities: [],
    documents: () => crowdDocuments(Number(process.env.CROWD)),
  },
}))
