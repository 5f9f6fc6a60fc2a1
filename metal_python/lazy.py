"""Load the public names of a package at their first use."""

from __future__ import absolute_import

import sys
import types


def make_lazy(package, homes):
    """Have attributes of a package loaded when they are first read (PEP 562, and the same for older Pythons).

    :param str package: its name, a key of ``sys.modules``
    :param dict homes: public name -> the module that defines it; a module stands for itself: its last part -> its name
    """
    module = sys.modules[package]

    def load(name):
        """Return a public name, loaded."""
        if name not in homes:
            raise AttributeError("module %r has no attribute %r" % (package, name))
        from importlib import import_module

        value = import_module(homes[name])
        if not homes[name].endswith("." + name):
            value = getattr(value, name)
        setattr(sys.modules[package], name, value)
        return value

    def names():
        """Return every public name, loaded or not."""
        return sorted(set(vars(sys.modules[package])) | set(homes))

    if sys.version_info < (3, 7):
        _replace_module(module, load, names)
    else:
        module.__getattr__ = load
        module.__dir__ = names


def _replace_module(module, load, names):  # only older Pythons
    """Put a module whose attributes are loaded at their first use in the place of a module."""

    class LazyModule(types.ModuleType):
        """Module whose attributes are loaded at their first use."""

        def __getattr__(self, name):
            return load(name)

        def __dir__(self):
            return names()

    lazy = LazyModule(module.__name__, module.__doc__)
    lazy.__dict__.update(vars(module))
    lazy._eager = module  # Python 2.7 empties the globals of a module that nothing holds
    sys.modules[module.__name__] = lazy
