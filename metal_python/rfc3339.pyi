import datetime
from typing import Callable, Pattern

SHAPE: Pattern[str]
UTC: datetime.tzinfo
parse_utc: Callable[[str], datetime.datetime]

def parse(text: str) -> datetime.datetime: ...
def are_utc(texts: str) -> bool: ...
def format_time(moment: datetime.datetime) -> str: ...
