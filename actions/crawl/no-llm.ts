export { optedOutFolders, saysNoLlm, type OptedOut } from '../shared/no-llm/no-llm.ts'
