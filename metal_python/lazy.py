"""Load public names of a package at first use."""

from __future__ import absolute_import

import sys
import types


def make_lazy(package, module_names):
    """Load attributes of a package when they are first read: PEP 562, emulated on Python 3.6 and older.

    :param str package: name of the package, already in ``sys.modules``
    :param dict module_names: public name -> name of the module that defines it; for a submodule, its own name
    """
    module = sys.modules[package]

    def load(name):
        """Import and return an attribute."""
        if name not in module_names:
            raise AttributeError("module %r has no attribute %r" % (package, name))
        from importlib import import_module

        value = import_module(module_names[name])
        if not module_names[name].endswith("." + name):
            value = getattr(value, name)
        setattr(sys.modules[package], name, value)
        return value

    def names():
        """Return all public names, loaded or not."""
        return sorted(set(vars(sys.modules[package])) | set(module_names))

    if sys.version_info < (3, 7):
        _replace_module(module, load, names)
    else:
        module.__getattr__ = load
        module.__dir__ = names


def _replace_module(module, load, names):  # only older Pythons
    """Replace a module in ``sys.modules`` with a lazy one."""

    class LazyModule(types.ModuleType):
        """Module that loads attributes at first use."""

        def __getattr__(self, name):
            return load(name)

        def __dir__(self):
            return names()

    lazy = LazyModule(module.__name__, module.__doc__)
    lazy.__dict__.update(vars(module))
    lazy._eager = module  # Python 2.7 clears the globals of an unreferenced module
    sys.modules[module.__name__] = lazy
