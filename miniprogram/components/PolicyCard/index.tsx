import { View } from '@tarojs/components'
import { Card } from '../Card'
import { Row } from '../Row'
import { Status, type StatusProps } from '../Status'
import './index.scss'

export interface PolicyCardProps {
  insurer: string
  plan: string
  /** How the policy stands: 保障中, 等待期中, 已中止 … */
  state: StatusProps
  /** Its service term, in words. */
  term: string
  /** Leads to the handbook. */
  handbook: { words: string; onTap: () => void }
  /** Other policies, one row each; tapping one makes it the card. */
  others?: { id: string; words: string; state: StatusProps; onTap: () => void }[]
}

/** The policy whose services are listed below. */
export function PolicyCard(props: PolicyCardProps) {
  const { insurer, plan, state, term, handbook, others = [] } = props
  return (
    <View className="hq-policy">
      <Card flush>
        <View className="hq-policy__main">
          <View className="hq-policy__top">
            <View className="hq-policy__insurer">{insurer}</View>
            <View className="hq-policy__state">
              <Status {...state} />
            </View>
          </View>
          <View className="hq-policy__plan">{plan}</View>
          <View className="hq-policy__term">{term}</View>
        </View>
        <Row
          id="open-handbook"
          className="hq-policy__other"
          title={handbook.words}
          onTap={handbook.onTap}
        />
        {others.map((other) => (
          <Row
            key={other.id}
            id={`policy-${other.id}`}
            className="hq-policy__other"
            title={other.words}
            status={other.state}
            onTap={other.onTap}
          />
        ))}
      </Card>
    </View>
  )
}
