"""List of models."""

from __future__ import absolute_import

from metal_python.models.model import Model


class ModelList(list):
    """List of models that notebooks render as a table."""

    def _repr_html_(self):
        """Return HTML for notebooks: a table if all items are models of one class, else the ``repr``."""
        from metal_python.display import escape, models_html

        if isinstance(next(iter(self), None), Model) and len(set(map(type, self))) == 1:
            return models_html(self)
        return u"<pre>%s</pre>" % escape(repr(self))

    def __getitem__(self, index):
        """Return an item, or a ModelList for a slice."""
        found = super(ModelList, self).__getitem__(index)
        return ModelList(found) if isinstance(index, slice) else found

    def __getslice__(self, start, end):
        """Return a slice on Python 2.7, which does not call ``__getitem__``."""
        return self[start:end:1]


#: Alias of ModelList for lists of images.
ImageList = ModelList
