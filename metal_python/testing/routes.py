"""Route requests to the operations of metal-api's contract."""

import collections
import difflib

from metal_python.testing import contract


class Route(collections.namedtuple("Route", ["operation", "tokens"])):
    """Operation of the contract, and its path as a tuple of segments in which None is a path parameter."""

    __slots__ = ()

    @property
    def parameters(self):
        """The names of the path parameters in path order."""
        segments = self.operation.path.strip("/").split("/")
        return [segment[1:-1] for segment, token in zip(segments, self.tokens) if token is None]

    def fits(self, segments):
        """Return whether the route matches a path of as many segments."""
        for token, segment in zip(self.tokens, segments):
            if token is not None and token != segment:
                return False
        return True

    def values(self, segments):
        """Return the values of the path parameters in the segments of a path.

        :rtype: dict
        """
        return dict(zip(self.parameters, [s for s, token in zip(segments, self.tokens) if token is None]))


def _route(operation):
    segments = operation.path.strip("/").split("/")
    return Route(operation, tuple(None if segment[0] == "{" else segment for segment in segments))


_ROUTES = [_route(operation) for operation in contract.OPERATIONS]
# metal-api's router prefers the route with the most fixed segments.
_ROUTES.sort(key=lambda route: route.tokens.count(None))
_BY_LENGTH = collections.defaultdict(list)
for _each in _ROUTES:
    _BY_LENGTH[len(_each.tokens)].append(_each)


def segments(path):
    """Return the segments of a decoded path.

    :rtype: list
    """
    return path.strip(u"/").split(u"/")


def matching(path):
    """Return the routes that match a decoded path with any method, best match first.

    :rtype: list
    """
    parts = segments(path)
    return [route for route in _BY_LENGTH.get(len(parts), ()) if route.fits(parts)]


def identify(method, path):
    """Return the Route of a request, or None.

    :param str method: HTTP method
    :param str path: the decoded path
    """
    return next((route for route in matching(path) if route.operation.method == method), None)


def named(name):
    """Return the Route of an operation.

    :param str name: Python name, such as ``find_machine``, or operation ID, such as ``findMachine``
    :raises ValueError: the contract has no such operation
    """
    for route in _ROUTES:
        if name in (route.operation.name, route.operation.operation_id):
            return route
    raise ValueError("unknown operation %r%s" % (name, suggestion(name, [route.operation.name for route in _ROUTES])))


def suggestion(name, names):
    """Return a "did you mean" hint with the most similar of some names, or an empty string.

    :rtype: str
    """
    found = difflib.get_close_matches(name, names, 1)
    return "; did you mean %r?" % str(found[0]) if found else ""
