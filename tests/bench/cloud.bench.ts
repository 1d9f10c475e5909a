/** Database round trips of the two calls people wait for, as the local cloud counts them. */
export interface Trips {
  benefitsList: number
  applicationsSubmit: number
  /** The longest chain of calls that wait for each other. */
  listDepth: number
  submitDepth: number
  /** The same of a function instance that has not seen this person yet. */
  firstSubmitDepth: number
}

interface Answered {
  trips: number
  depth: number
  body: {
    ok: boolean
    error?: { code: string; consents?: string[] }
    policies?: { id: string }[]
  }
}

/** @param url of a local cloud that runs on fresh demo data */
export async function cloudBench(url: string): Promise<Trips> {
  const ask = async (name: string, event: object): Promise<Answered> => {
    const response = await fetch(`${url}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': 'o-insured-kangyue' },
      body: JSON.stringify(event),
    })
    return {
      trips: Number(response.headers.get('x-db-round-trips')),
      depth: Number(response.headers.get('x-db-depth')),
      body: (await response.json()) as Answered['body'],
    }
  }
  const list = await ask('benefits', { action: 'list' })
  if (!list.body.ok) throw new Error(`benefits.list: ${list.body.error?.code}`)

  const request = (consents: string[], name: string) => ({
    action: 'submit',
    requestId: `bench-${Date.now()}-${name}`,
    policyId: list.body.policies![0]!.id,
    service: 'phone-doctor',
    beneficiary: { is: 'insured' },
    consents,
  })
  const submit = async (name: string): Promise<Answered> => {
    const refused = await ask('applications', request([], name))
    const answer = refused.body.ok
      ? refused
      : await ask('applications', request(refused.body.error?.consents ?? [], name))
    if (!answer.body.ok) throw new Error(`applications.submit: ${answer.body.error?.code}`)
    return answer
  }
  const first = await submit('first')
  const next = await submit('next')
  return {
    benefitsList: list.trips,
    applicationsSubmit: next.trips,
    listDepth: list.depth,
    submitDepth: next.depth,
    firstSubmitDepth: first.depth,
  }
}
