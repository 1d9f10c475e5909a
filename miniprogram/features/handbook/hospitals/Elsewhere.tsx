import type { HandbookAnswer, NetworkView } from '@shared/contracts/responses/handbook'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { dial } from '@/components/dial'
import { HotlineCard } from '@/components/HotlineCard'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { hospitalsCopy } from '@/copy/hospitals'
import { phoneWords } from '@/copy/phone'
import { serviceCopy } from '@/copy/service'
import './index.scss'

const words = hospitalsCopy.elsewhere
const { openNow, opens } = serviceCopy.phone

/** Lists that are asked about on the same number stand together. */
const byNumber = (networks: NetworkView[], { handbook }: HandbookAnswer) => {
  const groups = new Map<string, NetworkView[]>()
  for (const network of networks) {
    const line = handbook.lines.find(({ id }) => id === network.line)
    const key = line?.numbers[0] ?? line?.label ?? ''
    groups.set(key, [...(groups.get(key) ?? []), network])
  }
  return [...groups.values()]
}

/** The line of a list of hospitals, or where else to look. */
function Ask({ network, answer }: { network: NetworkView; answer: HandbookAnswer }) {
  const line = answer.handbook.lines.find(({ id }) => id === network.line)
  const number = line?.numbers[0]
  if (!line) return null
  if (!number) return <Card>{words.desk(line.label)}</Card>
  const now = line.openNow
    ? openNow
    : line.nextOpen
      ? opens(line.nextOpen, answer.today)
      : undefined
  return (
    <HotlineCard
      number={phoneWords(number)}
      now={now}
      hours={line.hours}
      onCall={() => dial(number)}
    />
  )
}

/** Lists that the handbook only points to, with the number that knows them. */
export function Elsewhere({
  networks,
  answer,
}: {
  networks: NetworkView[]
  answer: HandbookAnswer
}) {
  const { names } = answer
  if (networks.length === 0) return null
  return (
    <Section title={words.title} body="bare" id="elsewhere">
      <View className="hq-elsewhere__note">{words.note}</View>
      {byNumber(networks, answer).map((group) => (
        <View key={group[0]?.id} className="hq-elsewhere">
          <Card flush>
            {group.map(({ id, name, services }) => (
              <Row
                key={id}
                title={name}
                note={services.map((service) => names[service] ?? service).join('、')}
              />
            ))}
          </Card>
          {group[0] && <Ask network={group[0]} answer={answer} />}
        </View>
      ))}
    </Section>
  )
}
