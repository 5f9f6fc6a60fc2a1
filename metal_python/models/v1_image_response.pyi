import datetime
from typing import Any, Dict, List, Optional, Tuple, Union

from metal_python.models.model import Model

FIELDS: Tuple[Tuple[str, str, str], ...]

class V1ImageResponse(Model):
    __slots__ = (
        "changed",
        "classification",
        "created",
        "description",
        "expiration_date",
        "features",
        "id",
        "name",
        "url",
        "usedby",
    )
    changed: Optional[datetime.datetime]
    classification: Optional[str]
    created: Optional[datetime.datetime]
    description: Optional[str]
    expiration_date: Optional[datetime.datetime]
    features: Optional[List[str]]
    id: str  # the contract requires it of every answer
    name: Optional[str]
    url: Optional[str]
    usedby: Optional[List[str]]
    def __init__(
        self,
        changed: Optional[datetime.datetime] = None,
        classification: Optional[str] = None,
        created: Optional[datetime.datetime] = None,
        description: Optional[str] = None,
        expiration_date: Optional[datetime.datetime] = None,
        features: Optional[List[str]] = None,
        id: Optional[str] = None,
        name: Optional[str] = None,
        url: Optional[str] = None,
        usedby: Optional[List[str]] = None,
    ) -> None: ...
    def to_usual_json(self) -> Optional[Dict[str, Any]]: ...
    @classmethod
    def from_usual_json(cls, data: Dict[str, Any]) -> Union[V1ImageResponse, Dict[str, Any]]: ...
    @classmethod
    def from_json(cls, data: Dict[str, Any]) -> V1ImageResponse: ...
