import type {RootContent, RootContentMap} from 'mdast'
import type {Draft} from '../draft.js'
import type {Box} from '../flow.js'
import type {Setting} from '../setting.js'

/** Sets the blocks inside another one. */
export type SetBlocks = (nodes: readonly RootContent[], setting: Setting, draft: Draft) => Box[]

/** Sets one kind of block. */
export type BlockSetter<Node> = (node: Node, setting: Setting, draft: Draft, setBlocks: SetBlocks) => Box[]

/** A setter for each type of node. */
export type BlockSetters = {readonly [Type in keyof RootContentMap]: BlockSetter<RootContentMap[Type]>}
