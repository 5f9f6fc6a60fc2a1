from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from metal_python.request import _Pairs

JSON: str

class GeneratedClient:
    def parameters_to_tuples(
        self, params: _Pairs, collection_formats: Optional[Mapping[str, str]]
    ) -> List[Tuple[str, Any]]: ...
    def select_header_accept(self, accepts: Optional[Iterable[str]]) -> Optional[str]: ...
    def select_header_content_type(self, content_types: Optional[Iterable[str]]) -> str: ...
    def update_params_for_auth(
        self, headers: Dict[str, str], querys: Any, auth_settings: Optional[Iterable[str]]
    ) -> None: ...
