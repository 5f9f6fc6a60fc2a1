"""ImageList."""

from __future__ import absolute_import

from metal_python.models.v1_image_response import V1ImageResponse


class ImageList(list):
    """The images that a call returned: a list like any other, which notebooks show as a table."""

    def _repr_html_(self):
        """Return what a notebook shows: None, so that it shows the text, where somebody put other things into it."""
        if not all(isinstance(image, V1ImageResponse) for image in self):
            return None
        from metal_python.display import images_html

        return images_html(self)

    def __getitem__(self, place):
        """Return an image, or for a slice the list of its images."""
        found = super(ImageList, self).__getitem__(place)
        return ImageList(found) if isinstance(place, slice) else found

    def __getslice__(self, start, end):
        """Return what a slice without a step is on Python 2.7, which does not ask ``__getitem__`` for it."""
        return self[start:end:1]
