"""The endpoints."""

from __future__ import absolute_import

from metal_python.api.image_api import ImageApi

__all__ = ["ImageApi"]
