# Generated from contract/ by `python -m codegen`; do not edit.
from typing import Dict, Tuple

APIS: Dict[str, str]
MODELS: Dict[str, str]
SECRET_NAMES: Tuple[str, ...]
