"""ImageList."""

from __future__ import absolute_import

from metal_python.models.v1_image_response import V1ImageResponse


class ImageList(list):
    """The images that a call returned: a list like any other, which notebooks show as a table."""

    def _repr_html_(self):
        """Return what a notebook shows: a table, or the text where somebody has put other things into the list."""
        from metal_python.display import escape, images_html

        if all(isinstance(image, V1ImageResponse) for image in self):
            return images_html(self)
        return u"<pre>%s</pre>" % escape(repr(self))

    def __getitem__(self, place):
        """Return an image, or for a slice the list of its images."""
        found = super(ImageList, self).__getitem__(place)
        return ImageList(found) if isinstance(place, slice) else found

    def __getslice__(self, start, end):
        """Return what a slice without a step is on Python 2.7, which does not ask ``__getitem__`` for it."""
        return self[start:end:1]
