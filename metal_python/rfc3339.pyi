import datetime
from typing import Callable, Pattern

PATTERN: Pattern[str]
UTC: datetime.tzinfo
parse_utc: Callable[[str], datetime.datetime]

def parse(string: str) -> datetime.datetime: ...
def are_utc(string: str) -> bool: ...
def format_time(value: datetime.datetime) -> str: ...
