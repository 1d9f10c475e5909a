import type { HandbookAnswer, NetworkView } from '@shared/contracts/responses/handbook'
import { useRouter } from '@tarojs/taro'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import { hospitalsCopy } from '@/copy/hospitals'
import { CityList } from './CityList'
import { Elsewhere } from './Elsewhere'
import { Filters } from './Filters'
import { HospitalList } from './HospitalList'
import { useHospitals } from './useHospitals'

interface Props {
  answer: HandbookAnswer
  policyId: string
}

/** Hospitals that the handbook prints, as somebody looks for them. */
function Printed({ answer, policyId }: Props) {
  const { params } = useRouter()
  const search = useHospitals(policyId, params.service)
  const { found, phase } = search
  if (!found)
    return phase === 'failed' ? (
      <ErrorState
        words={hospitalsCopy.failed}
        note={hospitalsCopy.failedNote}
        onRetry={search.retry}
      />
    ) : (
      <Skeleton rows={8} />
    )
  return (
    <>
      <Filters search={search} found={found} />
      <HospitalList
        found={found}
        names={answer.names}
        onMore={search.more}
        loadingMore={search.loadingMore}
      />
      <Notice>{hospitalsCopy.changing}</Notice>
    </>
  )
}

const hasCities = (network: NetworkView): network is NetworkView & { cities: string[] } =>
  network.cities !== undefined

/** Where a handbook's services are given: hospitals, cities, and lists it does not print. */
export function HospitalsView({ answer, policyId }: Props) {
  const { networks } = answer.handbook
  const cities = networks.filter(hasCities)
  const printed = networks.some((network) => network.inHandbook && !hasCities(network))
  if (networks.length === 0)
    return (
      <EmptyState icon="hospital" words={hospitalsCopy.nothing} note={hospitalsCopy.nothingNote} />
    )
  return (
    <>
      {printed && <Printed answer={answer} policyId={policyId} />}
      {cities.map((network) => (
        <CityList key={network.id} network={network} />
      ))}
      <Elsewhere networks={networks.filter(({ inHandbook }) => !inHandbook)} answer={answer} />
    </>
  )
}
