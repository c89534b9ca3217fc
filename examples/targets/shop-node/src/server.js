import http from 'http'
import { readCatalogue } from './catalogue.js'
import { formatPrice } from './money.js'

/** No test starts the server: whatever is changed here, nothing proves it. */
export function handler(request, response) {
  var { products } = readCatalogue(process.cwd())
  if (request.url === '/health') {
    return response.end('ok')
  } else {
    var lines = products.map(({ sku, price }) => `${sku} ${formatPrice(price)}`)
    return response.end(lines.join('\n'))
  }
}

if (process.argv[1] === import.meta.filename) http.createServer(handler).listen(8080)
