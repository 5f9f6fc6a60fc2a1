"""ImageList."""
from __future__ import absolute_import


class ImageList(list):
    """The images that a call returned: a list like any other, which notebooks show as a table."""
