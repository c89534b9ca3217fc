/** How Twirp answers what it does not do: `{ code, msg }` with a status (https://twitchtv.github.io/twirp/docs/errors.html). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
