"""List of models that a call returned."""

from __future__ import absolute_import

from metal_python.models.model import Model


class ModelList(list):
    """The models that a call returned: a list that notebooks show as a table."""

    def _repr_html_(self):
        """Return what a notebook shows: a table, or text if the list holds other things than models of one class."""
        from metal_python.display import escape, models_html

        if isinstance(next(iter(self), None), Model) and len(set(map(type, self))) == 1:
            return models_html(self)
        return u"<pre>%s</pre>" % escape(repr(self))

    def __getitem__(self, index):
        """Return a model, or for a slice a list of this class."""
        found = super(ModelList, self).__getitem__(index)
        return ModelList(found) if isinstance(index, slice) else found

    def __getslice__(self, start, end):
        """Return a slice on Python 2.7, which does not call ``__getitem__`` for it."""
        return self[start:end:1]


#: The name of 1.0.0, when images were the only list.
ImageList = ModelList
