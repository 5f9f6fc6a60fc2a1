from typing import List, overload

from typing_extensions import SupportsIndex

from metal_python.models.v1_image_response import V1ImageResponse

class ImageList(List[V1ImageResponse]):
    def _repr_html_(self) -> str: ...
    @overload
    def __getitem__(self, place: SupportsIndex) -> V1ImageResponse: ...
    @overload
    def __getitem__(self, place: slice) -> ImageList: ...
