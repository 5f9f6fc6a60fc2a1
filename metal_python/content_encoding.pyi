from typing import Iterable, Iterator

KEPT: int

def decode(chunks: Iterable[bytes], encoding: str, limit: int) -> Iterator[bytes]: ...
