import type { NeedId } from '@shared/application/needs'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { compareCopy } from '@/copy/compare'
import { needWords } from '@/copy/needs'
import { serviceCopy } from '@/copy/service'
import type { ServicePage } from './useService'

/** Another policy answers the same need: before using this one, see which to use first. */
export function Elsewhere({
  detail,
  onCompare,
}: {
  detail: BenefitsDetail
  onCompare: (need: NeedId) => void
}) {
  const { elsewhere } = detail
  if (!elsewhere) return null
  return (
    <Section body="rows" id="elsewhere">
      <Row
        icon="shield"
        iconTone="open"
        id="compare"
        centred
        title={compareCopy.entry(needWords[elsewhere])}
        note={compareCopy.entryNote}
        onTap={() => onCompare(elsewhere)}
      />
    </Section>
  )
}

const { printed: seeLists, elsewhere: askLists, elsewhereNote } = serviceCopy.hospitals

/** To the hospitals and to the whole handbook. */
export function Onward({
  detail,
  openHospitals,
  readHandbook,
}: { detail: BenefitsDetail } & Pick<ServicePage, 'openHospitals' | 'readHandbook'>) {
  const { networks, source } = detail.service
  const printed = networks.filter(({ inHandbook }) => inHandbook)
  return (
    <Section body="rows" id="onward">
      {networks.length > 0 && (
        <Row
          icon="hospital"
          id="hospitals"
          title={
            printed.length > 0 ? seeLists(printed.map(({ name }) => name).join('、')) : askLists
          }
          note={printed.length > 0 ? undefined : elsewhereNote}
          onTap={openHospitals}
        />
      )}
      <Row
        icon="book"
        id="handbook"
        title={serviceCopy.handbook}
        note={detail.policy.handbook.name}
        onTap={() => readHandbook(source)}
      />
    </Section>
  )
}
