from typing import Iterable, Iterator

MAX_PARTIAL_BYTES: int

def decode(chunks: Iterable[bytes], encoding: str, max_bytes: int) -> Iterator[bytes]: ...
