from typing import Any, Iterable, Optional, Tuple, TypeVar, Union

import urllib3
from typing_extensions import Final

# What Timeout.of() accepts in addition to seconds: (connect, read), or a timeout object.
_Limits = Union[Tuple[Optional[float], Optional[float]], Timeout, urllib3.Timeout]
_Self = TypeVar("_Self", bound=Value)

REDIRECT_CODES: Tuple[int, ...]
BODY_PRESERVING_REDIRECT_CODES: Tuple[int, ...]
DEFAULT_CONNECT_TIMEOUT: int
MAX_TIMEOUT: int
UPDATE_CONFLICT_MESSAGE: str

class Value:
    __slots__ = ()
    def replace(self: _Self, **changes: Any) -> _Self: ...
    def __delattr__(self, name: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __ne__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

class Timeout(Value):
    __slots__ = ("connect", "read", "total")
    connect: Final[Optional[float]]
    read: Final[Optional[float]]
    total: Final[Optional[float]]
    def __init__(
        self, connect: Optional[float] = None, read: Optional[float] = None, total: Optional[float] = None
    ) -> None: ...
    @classmethod
    def of(cls, value: Union[float, _Limits, None]) -> Timeout: ...
    def replace(  # type: ignore[override]
        self, *, connect: Optional[float] = ..., read: Optional[float] = ..., total: Optional[float] = ...
    ) -> Timeout: ...

class RetryPolicy(Value):
    __slots__ = (
        "attempts",
        "backoff",
        "max_backoff",
        "statuses",
        "max_retry_after",
        "max_redirects",
        "conflicts",
        "budget",
        "budget_refill",
    )
    attempts: Final[int]
    backoff: Final[float]
    max_backoff: Final[float]
    statuses: Final[Tuple[int, ...]]
    max_retry_after: Final[float]
    max_redirects: Final[int]
    conflicts: Final[int]
    budget: Final[Optional[float]]
    budget_refill: Final[float]
    def __init__(
        self,
        attempts: int = 3,
        backoff: float = 0.5,
        max_backoff: float = 8.0,
        statuses: Iterable[int] = (429, 502, 503, 504),
        max_retry_after: float = 60,
        max_redirects: int = 5,
        conflicts: int = 0,
        budget: Optional[float] = 10,
        budget_refill: float = 0.1,
    ) -> None: ...
    def replace(  # type: ignore[override]
        self,
        *,
        attempts: int = ...,
        backoff: float = ...,
        max_backoff: float = ...,
        statuses: Iterable[int] = ...,
        max_retry_after: float = ...,
        max_redirects: int = ...,
        conflicts: int = ...,
        budget: Optional[float] = ...,
        budget_refill: float = ...,
    ) -> RetryPolicy: ...
    def is_retryable(self, read_only: bool, status: Optional[int], may_have_been_sent: bool) -> bool: ...
    def delay(self, attempt: int, random: float, retry_after: Optional[float] = None) -> Optional[float]: ...
    def backoff_delay(self, attempt: int, random: float) -> float: ...

class RetryBudget:
    __slots__ = ("_left", "_lock", "_process")
    def __init__(self) -> None: ...
    def take(self, policy: RetryPolicy) -> bool: ...
    def refill(self, policy: RetryPolicy) -> None: ...

def retry_after_seconds(value: Optional[str], now: float) -> Optional[float]: ...
def redirect_target(url: str, status: Optional[int], location: Optional[str], has_body: bool) -> Optional[str]: ...
def same_origin(url: str, other: str) -> bool: ...
