from typing import List, TypeVar, overload

from typing_extensions import SupportsIndex

from metal_python.models.v1_image_response import V1ImageResponse

_T = TypeVar("_T")

class ModelList(List[_T]):
    def _repr_html_(self) -> str: ...
    @overload
    def __getitem__(self, index: SupportsIndex) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> ModelList[_T]: ...
    def __getslice__(self, start: int, end: int) -> ModelList[_T]: ...

ImageList = ModelList[V1ImageResponse]
